package com.atlassian.beehive;

/** Locks that hold on every node of the cluster. [S] C6 OSSAPI */
public interface ClusterLockService {

    ClusterLock getLockForName(String name);
}
