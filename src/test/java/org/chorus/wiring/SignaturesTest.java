package org.chorus.wiring;

import static org.junit.Assert.assertEquals;

import com.atlassian.sal.api.user.UserKey;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** A signature that the app does not use is a claim about Confluence that nobody needs and nobody checks. */
public class SignaturesTest {

    private static final Pattern HOST_TYPE = Pattern.compile("com[/.]atlassian[/.][\\w/.$]+");

    @Test
    public void eachIsUsedByTheAppOrByAnotherThatIs() throws IOException, URISyntaxException {
        Map<String, String> signatures = textsOf(signatures());
        Map<String, String> app = textsOf(Path.of("target/classes"));
        Deque<String> next = new ArrayDeque<>();
        app.values().forEach(text -> next.addAll(typesIn(text)));
        Set<String> used = new TreeSet<>();
        while (!next.isEmpty()) {
            String type = next.remove();
            if (signatures.containsKey(type) && used.add(type)) {
                next.addAll(typesIn(signatures.get(type)));
            }
        }

        Set<String> unused = new TreeSet<>(signatures.keySet());
        unused.removeIf(name -> !name.startsWith("com/atlassian/"));
        unused.removeAll(used);
        assertEquals(Set.of(), unused);
    }

    private static Path signatures() throws URISyntaxException {
        return Path.of(UserKey.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** What stands in class files and XML, by file name without its ending. */
    private static Map<String, String> textsOf(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            return textsIn(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
            return textsIn(jar.getPath("/"));
        }
    }

    private static Map<String, String> textsIn(Path root) throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(found -> found.toString().matches(".*\\.(class|xml)")).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    String name = root.relativize(file).toString().replaceAll("\\.\\w+$", "").replace('\\', '/');
                    texts.put(name, new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return texts;
    }

    private static Set<String> typesIn(String text) {
        Set<String> types = new TreeSet<>();
        Matcher found = HOST_TYPE.matcher(text);
        while (found.find()) {
            types.add(found.group().replace('.', '/'));
        }
        return types;
    }
}
