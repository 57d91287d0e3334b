package org.chorus.host.confluence;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.chorus.host.Templates;

/** Velocity as the host has it. */
public final class ConfluenceTemplates implements Templates {

    private final TemplateRenderer renderer;

    public ConfluenceTemplates(TemplateRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public String render(String path, Map<String, Object> values) {
        StringWriter out = new StringWriter();
        try {
            renderer.render(path, values, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing into memory failed", e);
        }
        return out.toString();
    }
}
