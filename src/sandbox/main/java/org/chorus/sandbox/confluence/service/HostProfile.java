package org.chorus.sandbox.confluence.service;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import org.chorus.sandbox.confluence.Addresses;
import org.chorus.sandbox.confluence.Person;

/** A person as the shared application layer shows them; its addresses lack the context path. */
record HostProfile(Person person) implements UserProfile {

    @Override
    public UserKey getUserKey() {
        return new UserKey(person.key());
    }

    @Override
    public String getUsername() {
        return person.username();
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
}
