package org.chorus.sandbox.web;

import com.atlassian.soy.renderer.SoyException;
import com.atlassian.templaterenderer.RenderingException;
import java.io.Writer;
import java.net.URL;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chorus.sandbox.plugin.InstalledPlugin;
import org.chorus.sandbox.plugin.ModuleDescriptor;
import org.chorus.sandbox.plugin.ModuleKind;
import org.chorus.sandbox.web.resource.WebResource;
import org.chorus.sandbox.web.resource.WebResources;
import org.chorus.sandbox.web.template.MethodPermission;
import org.chorus.sandbox.web.template.SoyEngine;
import org.chorus.sandbox.web.template.SoyFailure;
import org.chorus.sandbox.web.template.SoySurroundings;
import org.chorus.sandbox.web.template.VelocityTemplates;

/** The template engines that apps are lent: Soy by module key, Velocity with the methods their descriptor allows. */
public final class AppTemplates {

    private final WebResources resources;
    private final SoySurroundings surroundings;
    private final Map<String, Set<String>> allowed = new ConcurrentHashMap<>();
    private SoyEngine soy;

    AppTemplates(WebResources resources, SoySurroundings surroundings) {
        this.resources = resources;
        this.surroundings = surroundings;
    }

    /** What apps see as {@code SoyTemplateRenderer}. */
    public String render(String completeModuleKey, String templateName, Map<String, Object> data) {
        StringBuilder out = new StringBuilder();
        render(out, completeModuleKey, templateName, data);
        return out.toString();
    }

    /** What apps see as {@code SoyTemplateRenderer}. */
    public void render(Appendable target, String completeModuleKey, String templateName, Map<String, Object> data) {
        try {
            soy().render(target, completeModuleKey, templateName, data, Map.of());
        } catch (SoyFailure failure) {
            throw new SoyException(templateName + " of " + completeModuleKey + ": " + failure.getMessage(), failure);
        }
    }

    /** The JavaScript of a Soy file. */
    String compile(String source, String fileName) {
        return soy().compile(source, fileName);
    }

    /** Loads what the first page would have to load. */
    void warmUp() {
        compile("{namespace WarmUp}\n/** Nothing. */\n{template .up}\nup\n{/template}\n", "warm-up.soy");
    }

    /** {@code <velocity-allowlist>}. */
    ModuleKind allowlists() {
        return new ModuleKind() {
            @Override
            public void enable(InstalledPlugin plugin, ModuleDescriptor module) {
                allowed.computeIfAbsent(plugin.key(), key -> ConcurrentHashMap.newKeySet()).addAll(module.texts("method"));
            }

            @Override
            public void disable(InstalledPlugin plugin, ModuleDescriptor module) {
                allowed.remove(plugin.key());
            }
        };
    }

    /** Velocity for one app, whose templates {@code lookup} finds. */
    VelocityTemplates velocity(String pluginKey, Function<String, Optional<URL>> lookup) {
        MethodPermission permission = method ->
                MethodPermission.allowlist(allowed.getOrDefault(pluginKey, Set.of())).allows(method);
        return new VelocityTemplates(lookup, permission);
    }

    /** Compiled templates hold on to their files, so a new engine is made when an app has come or gone. */
    synchronized void forget() {
        if (soy != null) {
            soy.close();
            soy = null;
        }
    }

    private synchronized SoyEngine soy() {
        if (soy == null) {
            soy = new SoyEngine(surroundings, this::templates, List::of);
        }
        return soy;
    }

    private Set<URL> templates(String completeModuleKey) {
        return resources.resolve(List.of(completeModuleKey)).stream().flatMap(resource -> resource.parts().stream()
                        .filter(part -> part.type().equals("soy") || part.location().endsWith(".soy"))
                        .map(part -> file(resource, part)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static URL file(WebResource resource, WebResource.Part part) {
        return resource.lookup().apply(part.location()).orElseThrow(() ->
                new IllegalStateException(resource.key() + " has no template file " + part.location()));
    }

    /** What one app sees as {@code TemplateRenderer}. */
    public static final class Renderer {

        private final VelocityTemplates templates;

        Renderer(VelocityTemplates templates) {
            this.templates = templates;
        }

        public void render(String templateName, Map<String, Object> context, Writer writer) {
            try {
                templates.render(templateName, new HashMap<>(context), writer);
            } catch (org.apache.velocity.exception.VelocityException failed) {
                throw new RenderingException(templateName + ": " + failed.getMessage(), failed);
            }
        }

        public void render(String templateName, Writer writer) {
            render(templateName, Map.of(), writer);
        }
    }
}
