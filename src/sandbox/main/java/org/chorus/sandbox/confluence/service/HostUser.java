package org.chorus.sandbox.confluence.service;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import org.chorus.sandbox.confluence.Addresses;
import org.chorus.sandbox.confluence.Person;

/**
 * A person as apps hold them, from Confluence or from the shared application layer: what was true when it was handed
 * out; equal by key. The addresses lack the context path.
 */
record HostUser(Person person) implements ConfluenceUser, UserProfile {

    @Override
    public UserKey getKey() {
        return new UserKey(person.key());
    }

    @Override
    public UserKey getUserKey() {
        return getKey();
    }

    @Override
    public String getName() {
        return person.username();
    }

    @Override
    public String getUsername() {
        return getName();
    }

    @Override
    public String getFullName() {
        return person.fullName();
    }

    @Override
    public String getEmail() {
        return person.email();
    }

    @Override
    public URI getProfilePictureUri(int width, int height) {
        return getProfilePictureUri();
    }

    @Override
    public URI getProfilePictureUri() {
        return URI.create(Addresses.avatarOf(person));
    }

    @Override
    public URI getProfilePageUri() {
        return URI.create(Addresses.of(person));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostUser that && person.key().equals(that.person.key());
    }

    @Override
    public int hashCode() {
        return person.key().hashCode();
    }
}
