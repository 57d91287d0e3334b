package org.chorus.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.chorus.sandbox.ao.Database;
import org.chorus.sandbox.ao.EmbeddedPostgreSql;

/** The folder in which a sandbox keeps everything; one sandbox at a time. */
final class Home implements AutoCloseable {

    /** Only these are removed for a fresh start, whatever folder somebody names. */
    private static final List<String> OWN = List.of("h2", "postgres", "osgi", "tomcat");

    private final Path folder;
    private final FileChannel lockFile;
    private EmbeddedPostgreSql server;

    private Home(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
    }

    /** @throws Refusal if the folder cannot be used */
    static Home open(Path folder, boolean fresh) {
        try {
            Files.createDirectories(folder);
            FileChannel lockFile = FileChannel.open(folder.resolve("sandbox.lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (!locked(lockFile)) {
                lockFile.close();
                throw new Refusal("Another sandbox is using " + folder + "; choose another folder with -Dsandbox.home=.");
            }
            if (fresh) {
                for (String own : OWN) {
                    delete(folder.resolve(own));
                }
            }
            return new Home(folder, lockFile);
        } catch (IOException e) {
            throw new Refusal("The folder " + folder + " cannot be written to; choose another with -Dsandbox.home=.", e);
        }
    }

    Path folder() {
        return folder;
    }

    /** @throws Refusal if there is no such kind of database */
    Database database(String kind) {
        return switch (kind) {
            case "h2" -> Database.h2File(folder.resolve("h2").resolve("sandbox"));
            case "postgres" -> postgres();
            default -> throw new Refusal("-Dsandbox.db=" + kind + " is not known; it is h2 or postgres.");
        };
    }

    private Database postgres() {
        try {
            server = EmbeddedPostgreSql.keptIn(folder.resolve("postgres"));
            return server.database();
        } catch (UncheckedIOException e) {
            throw new Refusal(e.getMessage() + "; -Dsandbox.db=h2 needs none.", e);
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
