package org.chorus.host.confluence;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import org.chorus.host.Locks;

/** Locks of the cluster, under names of our own. */
public final class ConfluenceLocks implements Locks {

    private final ClusterLockService locks;

    public ConfluenceLocks(ClusterLockService locks) {
        this.locks = locks;
    }

    @Override
    public boolean tryRun(String name, Runnable work) {
        ClusterLock lock = locks.getLockForName("org.chorus." + name);
        if (!lock.tryLock()) {
            return false;
        }
        try {
            work.run();
            return true;
        } finally {
            lock.unlock();
        }
    }
}
