package org.chorus.sandbox.web.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.chorus.sandbox.Refusal;

/** The texts of the host and of every enabled app, by language. Safe to use from many threads. */
public final class Translations {

    /** The languages people can choose. */
    public static final List<Locale> LANGUAGES = List.of(Locale.UK, Locale.GERMANY, Locale.FRANCE);

    private final List<Bundle> bundles = new CopyOnWriteArrayList<>();
    private final Map<Locale, Map<String, String>> merged = new ConcurrentHashMap<>();

    /**
     * Adds a bundle.
     *
     * @param owner  whom {@link #remove} takes the bundle away from
     * @param path   without language and ending, {@code i18n/chorus}
     * @param lookup finds a file by its path
     * @throws Refusal if there is no such bundle
     */
    public void add(String owner, String path, Function<String, Optional<URL>> lookup) {
        if (lookup.apply(path + ".properties").isEmpty()) {
            throw new Refusal("The jar of " + owner + " has no text bundle " + path + ".properties.");
        }
        bundles.add(new Bundle(owner, path, lookup));
        merged.clear();
    }

    public void remove(String owner) {
        bundles.removeIf(bundle -> bundle.owner().equals(owner));
        merged.clear();
    }

    /** The text as it stands in the bundle; the key where no language has it, as Confluence does. */
    public String raw(Locale locale, String key) {
        return all(locale).getOrDefault(key, key);
    }

    /** The text with its arguments put in; doubled apostrophes are single. */
    public String text(Locale locale, String key, Object... arguments) {
        String raw = all(locale).get(key);
        return raw == null ? key : new MessageFormat(raw, locale).format(arguments);
    }

    public boolean has(String key) {
        return all(Locale.UK).containsKey(key);
    }

    /** All texts whose key begins so. */
    public Map<String, String> startingWith(Locale locale, String prefix) {
        Map<String, String> found = new TreeMap<>(all(locale));
        found.keySet().removeIf(key -> !key.startsWith(prefix));
        return found;
    }

    private Map<String, String> all(Locale locale) {
        return merged.computeIfAbsent(locale, this::merge);
    }

    private Map<String, String> merge(Locale locale) {
        Map<String, String> texts = new ConcurrentHashMap<>();
        for (Bundle bundle : bundles) {
            for (String suffix : suffixes(locale)) {
                bundle.lookup().apply(bundle.path() + suffix + ".properties").ifPresent(file ->
                        read(file).forEach((key, text) -> texts.put((String) key, (String) text)));
            }
        }
        return texts;
    }

    /** From the general to the particular, so that the later overwrites the earlier. */
    private static List<String> suffixes(Locale locale) {
        List<String> suffixes = new ArrayList<>(List.of("", "_" + locale.getLanguage()));
        if (!locale.getCountry().isEmpty()) {
            suffixes.add("_" + locale.getLanguage() + "_" + locale.getCountry());
        }
        return suffixes;
    }

    private static Properties read(URL file) {
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private record Bundle(String owner, String path, Function<String, Optional<URL>> lookup) {
    }
}
