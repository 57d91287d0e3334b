package org.chorus.sandbox.web.resource;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chorus.sandbox.NotEmulated;

/** All scripts and styles of the host and its apps. Safe to use from many threads. */
public final class WebResources {

    /** The resources that every page has; they are sent in a batch of their own that hardly ever changes. */
    public static final String SUPER = "_super";

    private final Map<String, WebResource> byKey = new LinkedHashMap<>();

    public synchronized void add(WebResource resource) {
        byKey.put(resource.key(), resource);
    }

    public synchronized void remove(String key) {
        byKey.remove(key);
    }

    public synchronized Optional<WebResource> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /**
     * The resources and what they depend on, each once, dependencies first.
     *
     * @throws NotEmulated for a key nobody has; Confluence would only log that and leave the resource out
     */
    public synchronized List<WebResource> resolve(Collection<String> keys) {
        Map<String, WebResource> found = new LinkedHashMap<>();
        keys.forEach(key -> collect(key, found, new LinkedHashSet<>()));
        return List.copyOf(found.values());
    }

    /** The resources of the contexts and what they depend on, without those of {@link #SUPER}. */
    public List<WebResource> inContexts(Collection<String> contexts) {
        Set<WebResource> found = new LinkedHashSet<>(resolve(keysIn(contexts)));
        if (!contexts.contains(SUPER)) {
            found.removeAll(inContexts(Set.of(SUPER)));
        }
        return List.copyOf(found);
    }

    private synchronized List<String> keysIn(Collection<String> contexts) {
        return byKey.values().stream()
                .filter(resource -> resource.contexts().stream().anyMatch(contexts::contains))
                .map(WebResource::key).toList();
    }

    private void collect(String key, Map<String, WebResource> found, Set<String> path) {
        if (found.containsKey(key) || !path.add(key)) {
            return;
        }
        WebResource resource = find(key).orElseThrow(() -> new NotEmulated("the web-resource " + key));
        resource.dependencies().forEach(dependency -> collect(dependency, found, path));
        found.put(key, resource);
    }
}
