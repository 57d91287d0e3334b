package org.chorus.sandbox.web.template;

import java.io.StringWriter;
import java.io.Writer;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.exception.MethodInvocationException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;

/** Velocity as Confluence has it: references are escaped for HTML, and only allowed methods can be called. */
public final class VelocityTemplates {

    static final String PERMISSION = "chorus.permission";
    static final String LOOKUP = "chorus.lookup";

    private final VelocityEngine engine = new VelocityEngine();

    /** @param lookup finds a template by its path without leading slash */
    public VelocityTemplates(Function<String, Optional<URL>> lookup, MethodPermission permission) {
        engine.setApplicationAttribute(LOOKUP, lookup);
        engine.setApplicationAttribute(PERMISSION, permission);
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new NullLogChute());
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, GuardedUberspect.class.getName());
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "lookup");
        engine.setProperty("lookup.resource.loader.class", UrlResourceLoader.class.getName());
        engine.setProperty("lookup.resource.loader.cache", "true");
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "");
        engine.setProperty(RuntimeConstants.EVENTHANDLER_REFERENCEINSERTION, HtmlEscape.class.getName());
        engine.init();
    }

    /** Whether there is such a template. */
    public boolean has(String path) {
        return engine.resourceExists(path(path));
    }

    public void render(String path, Map<String, ?> context, Writer out) {
        run(() -> engine.getTemplate(path(path)).merge(new VelocityContext(present(context)), out));
    }

    public String render(String path, Map<String, ?> context) {
        StringWriter out = new StringWriter();
        render(path, context, out);
        return out.toString();
    }

    /** Renders a template that is given as text, such as the link of a web-item. */
    public String fragment(String template, Map<String, ?> context) {
        StringWriter out = new StringWriter();
        run(() -> engine.evaluate(new VelocityContext(present(context)), out, "fragment", template));
        return out.toString();
    }

    /** A call that was refused is the reason, and not Velocity's wrapping of it. */
    private static void run(Runnable rendering) {
        try {
            rendering.run();
        } catch (MethodInvocationException wrapped) {
            for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
                if (cause instanceof MethodNotAllowed refused) {
                    throw refused;
                }
            }
            throw wrapped;
        }
    }

    private static Map<String, Object> present(Map<String, ?> context) {
        Map<String, Object> present = new HashMap<>(context);
        present.values().removeIf(Objects::isNull);
        return present;
    }

    private static String path(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
