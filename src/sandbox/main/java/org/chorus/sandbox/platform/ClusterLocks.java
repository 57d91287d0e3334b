package org.chorus.sandbox.platform;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;

/** Locks by name, held by one thread at a time: a cluster of one node. */
public final class ClusterLocks implements ClusterLockService {

    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String name) {
        return locks.computeIfAbsent(name, any -> new NamedLock());
    }

    private static final class NamedLock extends ReentrantLock implements ClusterLock {

        private static final long serialVersionUID = 1L;

        /** No node could wake up another's threads. */
        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException("A cluster lock has no conditions");
        }
    }
}
