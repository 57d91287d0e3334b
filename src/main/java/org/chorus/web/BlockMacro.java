package org.chorus.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.chorus.host.Assets;
import org.chorus.host.Pages;
import org.chorus.host.Texts;

/**
 * Every macro of ours: a block without a body. It never refuses the page it stands on: what it cannot show it says in one
 * line, the same whether a thing is missing or hidden from the reader.
 */
public abstract class BlockMacro implements Macro {

    private static final int USUAL_ROWS = 5;
    private static final int MOST_ROWS = 50;

    private final Pages pages;
    private final Assets assets;
    private final Texts texts;

    protected BlockMacro(Pages pages, Assets assets, Texts texts) {
        this.pages = pages;
        this.assets = assets;
        this.texts = texts;
    }

    @Override
    public final String execute(Map<String, String> parameters, String body, ConversionContext context) {
        assets.require("macro");
        return html(parameters, context);
    }

    /** What stands in the page, safe HTML, for whoever reads it now. */
    protected abstract String html(Map<String, String> parameters, ConversionContext context);

    protected final String render(String template, Map<String, Object> values) {
        return pages.render(template, values);
    }

    /** One line in the place of the block. @param key the text to say */
    protected final String note(String key) {
        return pages.render("Chorus.Macro.note", Map.of("text", texts.text(key)));
    }

    /** What the author of the page wrote, "" for nothing. */
    protected static String parameter(Map<String, String> parameters, String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    /** How many rows the author of the page wants, within what is bearable. */
    protected static int rows(Map<String, String> parameters) {
        String wanted = parameter(parameters, "limit");
        return wanted.matches("\\d{1,4}") ? Math.max(1, Math.min(MOST_ROWS, Integer.parseInt(wanted))) : USUAL_ROWS;
    }

    @Override
    public final BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public final OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
