package org.chorus.sandbox;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Called inside Maven: starts {@link Main} in a JVM of its own, with the flags that make it quick, and ends as it
 * ends. Maven's own ways to start a program would print a stack trace behind the sandbox's sentence.
 */
public final class Launcher {

    static final String STARTED_BY_LAUNCHER = "sandbox.launched";
    private static final String FLAGS = "sandbox.jvm";

    private Launcher() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Process sandbox = new ProcessBuilder(command()).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(sandbox), "sandbox-stop"));
        System.exit(sandbox.waitFor());
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty(FLAGS, "").strip().split("\\s+")));
        System.getProperties().stringPropertyNames().stream().sorted()
                .filter(name -> name.startsWith("sandbox.") && !name.equals(FLAGS) || name.equals("plugin.jar"))
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.add("-D" + STARTED_BY_LAUNCHER + "=true");
        command.addAll(List.of("-cp", classPath(), Main.class.getName()));
        command.removeIf(String::isEmpty);
        return command;
    }

    private static String classPath() {
        if (Launcher.class.getClassLoader() instanceof URLClassLoader loader) {
            return Stream.of(loader.getURLs()).map(Launcher::file).collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
    }

    private static String file(URL url) {
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("No file: " + url, e);
        }
    }

    private static void stop(Process sandbox) {
        sandbox.destroy();
        try {
            sandbox.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
