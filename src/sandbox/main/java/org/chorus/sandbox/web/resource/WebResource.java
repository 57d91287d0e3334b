package org.chorus.sandbox.web.resource;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One {@code <web-resource>}: scripts and styles that are sent together.
 *
 * @param key             complete, {@code org.chorus:board}
 * @param transformations transformer keys by file ending, {@code js -> jsI18n}
 * @param conditions      all must hold for it to be sent
 * @param data            JSON by key, read in the page through {@code WRM.data.claim('org.chorus:board.key')}
 * @param lookup          finds a file of the owner by its location
 */
public record WebResource(String key, String version, List<Part> parts, List<String> dependencies,
        List<String> contexts, Map<String, List<String>> transformations, List<Supplier<Boolean>> conditions,
        Map<String, Supplier<String>> data, Function<String, Optional<URL>> lookup) {

    public WebResource {
        parts = List.copyOf(parts);
        dependencies = List.copyOf(dependencies);
        contexts = List.copyOf(contexts);
        transformations = Map.copyOf(transformations);
        conditions = List.copyOf(conditions);
        data = Map.copyOf(data);
    }

    /**
     * One {@code <resource>}.
     *
     * @param type {@code download} or {@code soy}
     * @param name what it is called in addresses; ends in a slash for a whole folder
     */
    public record Part(String type, String name, String location) {

        boolean is(Kind kind) {
            return type.equals("download") && name.endsWith("." + kind.ending())
                    || kind == Kind.SCRIPT && type.equals("download") && name.endsWith(".soy.js");
        }
    }

    /** What pages ask for in batches. */
    public enum Kind {
        SCRIPT("js", "application/javascript;charset=UTF-8"), STYLE("css", "text/css;charset=UTF-8");

        private final String ending;
        private final String mediaType;

        Kind(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }

        public String ending() {
            return ending;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    public boolean shown() {
        return conditions.stream().allMatch(Supplier::get);
    }

    public List<Part> parts(Kind kind) {
        return parts.stream().filter(part -> part.is(kind)).toList();
    }

    /** The file behind a name, looked up also in folders. */
    public Optional<URL> file(String name) {
        for (Part part : parts) {
            if (part.name().equals(name)) {
                return lookup.apply(part.location());
            }
            if (part.name().endsWith("/") && name.startsWith(part.name()) && !name.contains("..")) {
                return lookup.apply(part.location() + name.substring(part.name().length()));
            }
        }
        return Optional.empty();
    }

    Optional<URL> file(Part part) {
        return lookup.apply(part.location());
    }
}
