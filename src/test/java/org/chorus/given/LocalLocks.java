package org.chorus.given;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.chorus.host.Locks;

/** The cluster's locks as this machine has them. */
public final class LocalLocks implements Locks {

    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

    /** Locks that hold nobody back, as if the cluster's had been lost. */
    public static Locks broken() {
        return (name, work) -> {
            work.run();
            return true;
        };
    }

    @Override
    public boolean tryRun(String name, Runnable work) {
        ReentrantLock lock = locks.computeIfAbsent(name, key -> new ReentrantLock());
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
