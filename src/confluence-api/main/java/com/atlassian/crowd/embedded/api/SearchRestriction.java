package com.atlassian.crowd.embedded.api;

/** One condition of a query. [L] met by reflection only */
public interface SearchRestriction {
}
