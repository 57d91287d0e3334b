package org.chorus.sandbox.confluence.service;

import com.atlassian.confluence.spaces.Space;
import java.util.Date;
import org.chorus.sandbox.confluence.Addresses;
import org.chorus.sandbox.confluence.StoredSpace;

/** A space as apps hold it; equal by id. */
final class HostSpace extends Space {

    private final StoredSpace space;

    HostSpace(StoredSpace space) {
        this.space = space;
    }

    @Override
    public Date getCreationDate() {
        return new Date(space.createdAt());
    }

    @Override
    public long getId() {
        return space.id();
    }

    @Override
    public String getKey() {
        return space.key();
    }

    @Override
    public String getName() {
        return space.name();
    }

    @Override
    public boolean isPersonal() {
        return space.personal();
    }

    @Override
    public boolean isArchived() {
        return space.archived();
    }

    @Override
    public String getUrlPath() {
        return Addresses.of(space);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostSpace that && space.id() == that.space.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(space.id());
    }
}
