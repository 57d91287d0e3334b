package org.chorus.sandbox.web.fragment;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.chorus.sandbox.NotEmulated;
import org.chorus.sandbox.plugin.InstalledPlugin;
import org.chorus.sandbox.plugin.ModuleDescriptor;
import org.chorus.sandbox.plugin.ModuleKind;
import org.w3c.dom.Element;

/** {@code <web-panel>}: pieces of HTML that apps put into places of the host. */
public final class Panels implements ModuleKind {

    private static final Set<String> PLACES = Set.of("atl.general", "atl.header", "atl.footer",
            "atl.comments.view.bottom");

    private final List<Found> panels = new CopyOnWriteArrayList<>();
    private final Conditions conditions;
    private final PanelView views;

    /** Renders the {@code <resource name="view">} of a panel. */
    @FunctionalInterface
    public interface PanelView {

        /** @param type {@code soy}, {@code velocity} or {@code static} */
        String html(InstalledPlugin plugin, String type, String location, Map<String, Object> context);
    }

    public Panels(Conditions conditions, PanelView views) {
        this.conditions = conditions;
        this.views = views;
    }

    @Override
    public void enable(InstalledPlugin plugin, ModuleDescriptor module) {
        KnownElements.require(module, Set.of("resource", "condition", "conditions", "context-provider", "description"));
        String location = module.required("location");
        if (!PLACES.contains(location)) {
            throw new NotEmulated("web-panel in " + location);
        }
        panels.add(new Found(plugin, module, location, conditions.of(plugin, module.xml()),
                Fragments.provider(plugin, module), module.attribute("class").map(type -> (WebPanel) plugin.create(type))));
    }

    @Override
    public void disable(InstalledPlugin plugin, ModuleDescriptor module) {
        panels.removeIf(found -> found.module().completeKey().equals(module.completeKey()));
    }

    /** The panels of a location, by weight. */
    public List<String> html(String location, Map<String, Object> context) {
        return panels.stream().filter(found -> found.location().equals(location))
                .sorted(Comparator.comparingInt(found -> found.module().weight()))
                .filter(found -> found.condition().test(context))
                .map(found -> html(found, context)).toList();
    }

    private String html(Found found, Map<String, Object> context) {
        Map<String, Object> values = new HashMap<>(context);
        found.provider().ifPresent(provider -> values.putAll(provider.getContextMap(context)));
        if (found.panel().isPresent()) {
            return found.panel().get().getHtml(values);
        }
        Element view = found.module().children("resource").stream()
                .filter(resource -> resource.getAttribute("name").equals("view")).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(found.module().completeKey() + " has no view"));
        return views.html(found.plugin(), view.getAttribute("type"), view.getAttribute("location"), values);
    }

    private record Found(InstalledPlugin plugin, ModuleDescriptor module, String location,
            Predicate<Map<String, Object>> condition, Optional<ContextProvider> provider, Optional<WebPanel> panel) {
    }
}
