package org.chorus.sandbox.confluence.service;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import org.chorus.sandbox.confluence.Person;

/** A person as apps hold them: what was true when it was handed out; equal by key. */
record HostUser(Person person) implements ConfluenceUser {

    @Override
    public UserKey getKey() {
        return new UserKey(person.key());
    }

    @Override
    public String getName() {
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
    public boolean equals(Object other) {
        return other instanceof HostUser that && person.key().equals(that.person.key());
    }

    @Override
    public int hashCode() {
        return person.key().hashCode();
    }
}
