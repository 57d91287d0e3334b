package org.chorus.sandbox.web.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.chorus.sandbox.NotEmulated;
import org.chorus.sandbox.confluence.StoredContent;
import org.chorus.sandbox.confluence.service.HostObjects;
import org.chorus.sandbox.confluence.storage.MacroCall;
import org.chorus.sandbox.confluence.storage.MacroRenderer;
import org.chorus.sandbox.http.ContextLoader;
import org.chorus.sandbox.plugin.InstalledPlugin;
import org.chorus.sandbox.plugin.ModuleDescriptor;
import org.chorus.sandbox.plugin.ModuleKind;
import org.chorus.sandbox.web.template.HtmlEscape;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code <xhtml-macro>}: the macros of apps, for pages that are read and for the editor that offers them. */
public final class AppMacros implements ModuleKind {

    private static final Logger LOG = LoggerFactory.getLogger(AppMacros.class);

    private final List<Known> macros = new CopyOnWriteArrayList<>();
    private final HostObjects objects;

    public AppMacros(HostObjects objects) {
        this.objects = objects;
    }

    @Override
    public void enable(InstalledPlugin plugin, ModuleDescriptor module) {
        Macro macro = (Macro) plugin.create(module.required("class"));
        macros.add(new Known(plugin, module, module.required("name"), macro));
    }

    @Override
    public void disable(InstalledPlugin plugin, ModuleDescriptor module) {
        macros.removeIf(known -> known.module().completeKey().equals(module.completeKey()));
    }

    /** What the editor offers, in the order of the descriptors. */
    public List<MacroOffer> offers() {
        return macros.stream().map(known -> MacroOffer.of(known.module(), known.macro())).toList();
    }

    /** Renders macros in a page that is read, or where there is none yet, in a space. */
    public MacroRenderer in(String spaceKey, Optional<StoredContent> content, String outputType) {
        ContentEntityObject entity = content.map(objects::of).orElse(null);
        return call -> macros.stream().filter(known -> known.name().equals(call.name())).findFirst()
                .map(known -> html(known, call, new Context(entity, spaceKey, outputType)));
    }

    /** A failing macro leaves the rest of the page standing, as in Confluence. */
    private static String html(Known known, MacroCall call, ConversionContext context) {
        try (ContextLoader inside = ContextLoader.of(known.plugin())) {
            return known.macro().execute(new HashMap<>(call.parameters()), call.body(), context);
        } catch (MacroExecutionException refused) {
            return error(call, refused.getMessage());
        } catch (NotEmulated loud) {
            throw loud;
        } catch (RuntimeException failed) {
            LOG.error("The macro {} failed", call.name(), failed);
            return error(call, failed.toString());
        }
    }

    private static String error(MacroCall call, String message) {
        return "<div class=\"aui-message aui-message-error\"><p>Error rendering macro '" + HtmlEscape.escape(call.name())
                + "': " + HtmlEscape.escape(String.valueOf(message)) + "</p></div>";
    }

    private record Known(InstalledPlugin plugin, ModuleDescriptor module, String name, Macro macro) {
    }

    private record Context(ContentEntityObject entity, String spaceKey, String outputType) implements ConversionContext {

        @Override
        public ContentEntityObject getEntity() {
            return entity;
        }

        @Override
        public Object getProperty(String name) {
            return null;
        }

        @Override
        public String getOutputType() {
            return outputType;
        }

        @Override
        public String getSpaceKey() {
            return spaceKey;
        }
    }
}
