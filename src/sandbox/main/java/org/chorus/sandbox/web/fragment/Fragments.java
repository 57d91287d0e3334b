package org.chorus.sandbox.web.fragment;

import com.atlassian.plugin.web.ContextProvider;
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
import org.chorus.sandbox.web.template.HtmlEscape;
import org.chorus.sandbox.web.template.VelocityTemplates;
import org.chorus.sandbox.web.text.I18n;
import org.w3c.dom.Element;

/** {@code <web-section>} and {@code <web-item>}: the links that apps add to the host's menus. */
public final class Fragments {

    /** The places where the host shows links of apps; a link anywhere else would never be seen. */
    private static final Set<String> PLACES = Set.of("system.header", "system.user", "system.help", "system.profile",
            "system.admin", "system.content.action", "system.space.sidebar", "system.space.tools",
            "system.space.admin");

    private static final Set<String> ELEMENTS = Set.of("label", "link", "tooltip", "styleClass", "condition",
            "conditions", "context-provider", "description");

    private final List<Found> items = new CopyOnWriteArrayList<>();
    private final List<Found> sections = new CopyOnWriteArrayList<>();
    private final Conditions conditions;
    private final VelocityTemplates links;
    private final I18n texts;
    private final String contextPath;

    /** @param links evaluates links, as in {@code /x?key=$htmlUtil.urlEncode($space.key)} */
    public Fragments(Conditions conditions, VelocityTemplates links, I18n texts, String contextPath) {
        this.conditions = conditions;
        this.links = links;
        this.texts = texts;
        this.contextPath = contextPath;
    }

    public ModuleKind items() {
        return kind(items, "section");
    }

    public ModuleKind sections() {
        return kind(sections, "location");
    }

    /** The sections of a location that have links to show, by weight. */
    public List<Section> sections(String location, Map<String, Object> context) {
        return shown(sections, location, context)
                .map(found -> new Section(found.module().completeKey(), label(found),
                        items(location + "/" + found.module().key(), context)))
                .filter(section -> !section.items().isEmpty()).toList();
    }

    /** The links of one section, {@code system.header/left}, by weight. */
    public List<Item> items(String section, Map<String, Object> context) {
        return shown(items, section, context).map(found -> item(found, context)).toList();
    }

    private java.util.stream.Stream<Found> shown(List<Found> all, String place, Map<String, Object> context) {
        return all.stream().filter(found -> found.place().equals(place))
                .sorted(Comparator.comparingInt(found -> found.module().weight()))
                .filter(found -> found.condition().test(context));
    }

    private Item item(Found found, Map<String, Object> context) {
        Map<String, Object> values = new HashMap<>(context);
        found.provider().ifPresent(provider -> values.putAll(provider.getContextMap(context)));
        values.put("htmlUtil", new HtmlAddresses());
        Element link = found.module().child("link").orElseThrow(() ->
                new IllegalArgumentException(found.module().completeKey() + " has no <link>"));
        String target = links.fragment(link.getTextContent().strip(), values).replace("&amp;", "&");
        return new Item(found.module().completeKey(), link.getAttribute("linkId"), label(found),
                target.startsWith("/") ? contextPath + target : target, text(found, "tooltip"),
                found.module().texts("styleClass").stream().findFirst().map(HtmlEscape::escape).orElse(""));
    }

    private String label(Found found) {
        return text(found, "label");
    }

    private String text(Found found, String element) {
        Optional<Element> child = found.module().child(element);
        return child.map(label -> label.hasAttribute("key")
                ? texts.getText(label.getAttribute("key")) : label.getTextContent().strip()).orElse("");
    }

    private ModuleKind kind(List<Found> all, String placeAttribute) {
        return new ModuleKind() {
            @Override
            public void enable(InstalledPlugin plugin, ModuleDescriptor module) {
                KnownElements.require(module, ELEMENTS);
                refuseArguments(module);
                String place = module.required(placeAttribute);
                if (!PLACES.contains(place.replaceAll("/.*", ""))) {
                    throw new NotEmulated(module.element() + " in " + place);
                }
                all.add(new Found(module, place, conditions.of(plugin, module.xml()), provider(plugin, module)));
            }

            @Override
            public void disable(InstalledPlugin plugin, ModuleDescriptor module) {
                all.removeIf(found -> found.module().completeKey().equals(module.completeKey()));
            }
        };
    }

    /** {@code <param name="param0">} of a label would silently be left out of its text. */
    private static void refuseArguments(ModuleDescriptor module) {
        if (module.child("label").filter(label -> !ModuleDescriptor.paramsOf(label).isEmpty()).isPresent()) {
            throw new NotEmulated("<param> in the label of " + module.completeKey());
        }
    }

    static Optional<ContextProvider> provider(InstalledPlugin plugin, ModuleDescriptor module) {
        return module.child("context-provider").map(element -> {
            ContextProvider provider = (ContextProvider) plugin.create(element.getAttribute("class"));
            provider.init(ModuleDescriptor.paramsOf(element));
            return provider;
        });
    }

    private record Found(ModuleDescriptor module, String place, Predicate<Map<String, Object>> condition,
            Optional<ContextProvider> provider) {
    }
}
