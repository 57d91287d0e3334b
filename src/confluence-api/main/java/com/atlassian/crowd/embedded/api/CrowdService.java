package com.atlassian.crowd.embedded.api;

/** The directory of everybody, searched by queries. [L] service of every Atlassian product: call it by reflection */
public interface CrowdService {

    <T> Iterable<T> search(Query<T> query);
}
