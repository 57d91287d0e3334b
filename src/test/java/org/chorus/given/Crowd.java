package org.chorus.given;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many doing something at the same moment. */
public final class Crowd {

    private Crowd() {
    }

    /** What each of them got, in order; rethrows what any of them met. */
    public static <T> List<T> of(int people, IntFunction<T> deed) {
        ExecutorService threads = Executors.newFixedThreadPool(people);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> deeds = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                int who = i;
                Callable<T> waiting = () -> {
                    start.await();
                    return deed.apply(who);
                };
                deeds.add(threads.submit(waiting));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> done : deeds) {
                results.add(done.get());
            }
            return results;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("one of " + people + " failed", e.getCause() == null ? e : e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
