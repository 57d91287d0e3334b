package org.chorus.sandbox.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.chorus.sandbox.load.Processors.Used;

/** Eight people who each send the next request as soon as the last is answered. */
final class Clients {

    private static final int CLIENTS = 8;

    private final int port;
    private final Processors processors;
    private final Function<Random, List<Request>> clicks;

    /** @param clicks what one click sends */
    Clients(int port, Processors processors, Function<Random, List<Request>> clicks) {
        this.port = port;
        this.processors = processors;
        this.clicks = clicks;
    }

    /** How long each click took that ended within the time. */
    Times during(int seconds, int seed) {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            Used before = processors.now();
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            List<Callable<Times>> all = IntStream.range(0, CLIENTS).<Callable<Times>>mapToObj(i -> () -> client(end, new Random(100L * seed + i))).toList();
            Times sum = Times.NONE;
            for (Future<Times> one : threads.invokeAll(all)) {
                sum = sum.and(one.get());
            }
            return new Times(sum.nanos(), sum.bytes(), seconds, processors.now().minus(before).minus(sum.used()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } finally {
            threads.shutdown();
        }
    }

    private Times client(long end, Random chance) throws IOException {
        long[] nanos = new long[1 << 20];
        int clicked = 0;
        long bytes = 0;
        try (Wire wire = new Wire(port)) {
            while (System.nanoTime() < end) {
                List<Request> click = clicks.apply(chance);
                long from = System.nanoTime();
                for (Request request : click) {
                    bytes += wire.answer(request);
                }
                nanos[clicked++] = System.nanoTime() - from;
            }
        }
        long own = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        return new Times(Arrays.copyOf(nanos, clicked), bytes, 0, new Used(own, 0));
    }

    /** As it goes over the wire. */
    record Request(byte[] bytes) {

        static Request of(String method, String path, String person, String body) {
            String credentials = Base64.getEncoder().encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8));
            return new Request((method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic " + credentials
                    + "\r\nX-Atlassian-Token: no-check\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                    .getBytes(StandardCharsets.US_ASCII));
        }

        @Override
        public String toString() {
            return new String(bytes, StandardCharsets.US_ASCII).lines().findFirst().orElse("");
        }
    }

    /**
     * @param nanos one for each click
     * @param used  by those who answered
     */
    record Times(long[] nanos, long bytes, int seconds, Used used) {

        private static final Times NONE = new Times(new long[0], 0, 0, Used.NONE);

        Times and(Times more) {
            return new Times(LongStream.concat(Arrays.stream(nanos), Arrays.stream(more.nanos)).toArray(), bytes + more.bytes, seconds + more.seconds,
                    used.plus(more.used));
        }

        double aSecond() {
            return (double) nanos.length / seconds;
        }

        int bytesOfOne() {
            return (int) (bytes / Math.max(1, nanos.length));
        }

        /** Milliseconds of processor time that a click costs Java. */
        double javas() {
            return used.java() / 1e6 / nanos.length;
        }

        /** As above, the database. */
        double databases() {
            return used.database() / 1e6 / nanos.length;
        }

        /** @param share 0.5 for the median */
        double millis(double share) {
            long[] sorted = nanos.clone();
            Arrays.sort(sorted);
            return sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
        }
    }
}
