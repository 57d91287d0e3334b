package org.chorus.sandbox;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.chorus.sandbox.clock.SandboxClock;
import org.chorus.sandbox.confluence.Groups;
import org.chorus.sandbox.confluence.People;
import org.chorus.sandbox.confluence.service.WorldPart;

/** {@code mvn package -Prun}: the sandbox for a person at a terminal, until Ctrl-C or SIGTERM. */
public final class Main {

    private static final String ADMIN = "admin";

    private final PrintStream out;
    private final long begun = System.nanoTime();

    private Main(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        // Not only a return: a failed framework leaves threads behind that would keep the process alive.
        System.exit(new Main(System.out).run());
    }

    private int run() {
        try {
            Options options = Options.ofSystem();
            run(options);
            return 0;
        } catch (Refusal refusal) {
            out.println(refusal.getMessage());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        } catch (RuntimeException | LinkageError e) {
            out.println("The sandbox does not start: " + deepest(e) + " (the whole story is in " + store(e) + ").");
            return 1;
        }
    }

    private void run(Options options) throws InterruptedException {
        AtomicReference<Sandbox> running = new AtomicReference<>();
        CountDownLatch stopped = new CountDownLatch(1);
        try (Home home = Home.open(options.home(), options.fresh())) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running, stopped), "sandbox-stop"));
            step("preparing " + home.folder());
            Sandbox sandbox = Sandbox.with(options.jar()).home(home.folder()).port(options.port())
                    .demo(options.demo()).without(options.without()).clock(SandboxClock.running()).progress(this::step)
                    .database(home.database(options.database())).start();
            running.set(sandbox);
            somebodyToLogInAs(sandbox.part(WorldPart.class).world().people());
            stopWithLauncher();
            step("started");
            welcome(sandbox, options);
            stopped.await();
        }
    }

    private static void somebodyToLogInAs(People people) {
        if (people.named(ADMIN).isEmpty()) {
            people.change(people.create(ADMIN, "Administrator"), person -> person.joining(Groups.SUPER));
        }
    }

    private static String deepest(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest.toString();
    }

    /** A bug of the sandbox's own: its stack trace is for whoever mends it, not for the terminal. */
    private static String store(Throwable failure) {
        try {
            Path file = Files.createTempFile("sandbox-", ".txt");
            try (PrintStream story = new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8)) {
                failure.printStackTrace(story);
            }
            return file.toString();
        } catch (IOException e) {
            return "no file, because " + e.getMessage();
        }
    }

    private void welcome(Sandbox sandbox, Options options) {
        out.println();
        out.println("  " + sandbox.url());
        if (options.demo()) {
            out.println("  log in as admin (system administrator), cho (administrator of the space OPS), ann, bob,");
            out.println("  eve (an outsider) or gil (a guest without licence); the password is the name");
        } else {
            out.println("  log in as admin (system administrator); the password is the name");
        }
        out.println("  Ctrl-C stops it; what you do is kept in " + options.home());
        out.println("ready");
        out.flush();
    }

    private void step(String text) {
        Duration since = Duration.ofNanos(System.nanoTime() - begun);
        out.printf(Locale.ROOT, "[%5.1f s] %s%n", since.toMillis() / 1000.0, text);
        out.flush();
    }

    private void stop(AtomicReference<Sandbox> running, CountDownLatch stopped) {
        Sandbox sandbox = running.getAndSet(null);
        if (sandbox != null) {
            step("stopping");
            sandbox.close();
            step("stopped");
        }
        stopped.countDown();
    }

    /** Whoever started us may be killed without a chance to stop us. */
    private static void stopWithLauncher() {
        if (Boolean.getBoolean(Launcher.STARTED_BY_LAUNCHER)) {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        }
    }
}
