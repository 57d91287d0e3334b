package org.chorus.jar;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A second, clean build in another folder gives the same jar, byte for byte: so anybody can check what we ship. */
public class SameBytesIT {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Set<String> LEFT_OUT = Set.of("target", "node_modules", ".git");
    private static final int LONGEST_MINUTES = 5;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void aSecondBuildGivesTheSameJar() throws IOException, InterruptedException {
        Path copy = folder.getRoot().toPath();
        for (String part : List.of("pom.xml", "atlassian-plugin.xml", ".mvn", "src", "frontend")) {
            copy(REPOSITORY.resolve(part), copy.resolve(part));
        }

        build(copy);

        assertArrayEquals(Files.readAllBytes(TheJar.PATH), Files.readAllBytes(copy.resolve("src/target").resolve(TheJar.PATH.getFileName())));
    }

    /** Offline, with what the first build has fetched; the frontend's files were copied as they were built. */
    private static void build(Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("build.log");
        Process maven = new ProcessBuilder(Path.of(System.getProperty("maven.home"), "bin", isWindows() ? "mvn.cmd" : "mvn").toString(),
                "-o", "-q", "-B", "package", "-pl", "src", "-am", "-Dmaven.test.skip=true", "-Dfrontend.skip",
                "-Dmaven.repo.local=" + System.getProperty("maven.repo.local"))
                .directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!maven.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            maven.destroyForcibly();
        }
        assertEquals(Files.readString(log), 0, maven.waitFor());
    }

    private static boolean isWindows() {
        return File.separatorChar == '\\';
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
                if (LEFT_OUT.contains(dir.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(dir).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, file.equals(from) ? to : to.resolve(from.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
