package com.atlassian.crowd.search.query.entity.restriction;

/** How a value is compared. [L] met by reflection only */
public enum MatchMode {
    EXACTLY_MATCHES,
    STARTS_WITH
}
