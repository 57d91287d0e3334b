package org.chorus.sandbox.web;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.chorus.sandbox.plugin.InstalledPlugin;
import org.chorus.sandbox.plugin.ModuleDescriptor;
import org.chorus.sandbox.plugin.ModuleKind;
import org.chorus.sandbox.plugin.PluginListener;
import org.chorus.sandbox.web.fragment.Conditions;
import org.chorus.sandbox.web.resource.Batches;
import org.chorus.sandbox.web.resource.WebResource;
import org.chorus.sandbox.web.resource.WebResourceReader;
import org.chorus.sandbox.web.resource.WebResources;
import org.chorus.sandbox.web.text.Translations;
import org.w3c.dom.Element;

/** Brings the scripts, styles, files and texts of apps in and takes them out again. */
final class AppResources implements ModuleKind, PluginListener {

    private final WebResources resources;
    private final Batches batches;
    private final Translations translations;
    private final Conditions conditions;
    private final Supplier<Map<String, Object>> context;
    private final Runnable forget;

    /** @param context what conditions are asked with */
    AppResources(WebResources resources, Batches batches, Translations translations, Conditions conditions,
            Supplier<Map<String, Object>> context, Runnable forget) {
        this.resources = resources;
        this.batches = batches;
        this.translations = translations;
        this.conditions = conditions;
        this.context = context;
        this.forget = forget;
    }

    @Override
    public void enable(InstalledPlugin plugin, ModuleDescriptor module) {
        WebResourceReader reader = new WebResourceReader(element -> {
            var test = conditions.condition(plugin, element);
            return () -> test.test(context.get());
        });
        WebResource resource = reader.read(module, version(plugin), plugin::resource, plugin::create);
        for (WebResource.Part part : resource.parts()) {
            if (!part.location().endsWith("/") && plugin.resource(part.location()).isEmpty()) {
                throw new IllegalArgumentException("the jar has no " + part.location());
            }
        }
        resources.add(resource);
        forgetAll();
    }

    @Override
    public void disable(InstalledPlugin plugin, ModuleDescriptor module) {
        resources.remove(module.completeKey());
        forgetAll();
    }

    @Override
    public void enabled(InstalledPlugin plugin) {
        resources.add(WebResourceReader.ofPlugin(plugin.key(), version(plugin), plugin.descriptor().resources(),
                plugin::resource));
        for (Element element : plugin.descriptor().resources()) {
            if (element.getAttribute("type").equals("i18n")) {
                translations.add(plugin.key(), element.getAttribute("location").replace('.', '/'), plugin::resource);
            }
        }
        forgetAll();
    }

    @Override
    public void disabled(InstalledPlugin plugin) {
        resources.remove(plugin.key());
        translations.remove(plugin.key());
        forgetAll();
    }

    private void forgetAll() {
        batches.forget();
        forget.run();
    }

    /** In addresses of single files; it changes with every build, because the jar's own address does. */
    private static String version(InstalledPlugin plugin) {
        CRC32 sum = new CRC32();
        sum.update(Objects.toString(plugin.jar()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return plugin.descriptor().version() + "-" + Long.toHexString(sum.getValue());
    }
}
