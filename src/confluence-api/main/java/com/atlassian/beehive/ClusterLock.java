package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/** A lock that one thread of one node holds. [S] C6 OSSAPI */
public interface ClusterLock extends Lock {

    boolean isHeldByCurrentThread();
}
