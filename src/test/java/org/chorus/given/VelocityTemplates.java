package org.chorus.given;

import java.io.StringWriter;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.log.NullLogChute;
import org.chorus.host.Templates;

/** The app's templates in a Velocity that escapes as Confluence's does: all but references named `...Html`. */
public final class VelocityTemplates implements Templates {

    private final VelocityEngine engine = new VelocityEngine();

    public VelocityTemplates() {
        engine.setProperty("runtime.log.logsystem", new NullLogChute());
        engine.setProperty("resource.loader", "class");
        engine.setProperty("class.resource.loader.class", "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader");
        engine.setProperty("input.encoding", "UTF-8");
        engine.setProperty("velocimacro.library", "");
        engine.setProperty("runtime.references.strict", "true");
        engine.setProperty("eventhandler.referenceinsertion.class", Escape.class.getName());
        engine.init();
    }

    @Override
    public String render(String path, Map<String, Object> values) {
        StringWriter out = new StringWriter();
        engine.getTemplate(path).merge(new VelocityContext(values), out);
        return out.toString();
    }

    /** Made by Velocity from its name. */
    public static final class Escape implements ReferenceInsertionEventHandler {

        @Override
        public Object referenceInsert(String reference, Object value) {
            boolean html = reference.replaceAll("[{}!$]", "").endsWith("Html");
            return html ? value : "ESCAPED(" + value + ")";
        }
    }
}
