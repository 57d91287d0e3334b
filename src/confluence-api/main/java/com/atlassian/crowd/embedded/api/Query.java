package com.atlassian.crowd.embedded.api;

/** What to look for in the directory. [L] met by reflection only */
public interface Query<T> {
}
