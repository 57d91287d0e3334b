package org.chorus.host.confluence;

import com.atlassian.soy.renderer.SoyTemplateRenderer;
import java.util.Map;
import org.chorus.host.Pages;

/** Renders the Soy templates of the web-resource `templates` in our descriptor. */
public final class ConfluencePages implements Pages {

    private static final String TEMPLATES = "org.chorus:templates";

    private final SoyTemplateRenderer renderer;

    public ConfluencePages(SoyTemplateRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public String render(String template, Map<String, Object> values) {
        return renderer.render(TEMPLATES, template, values);
    }
}
