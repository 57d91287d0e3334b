package org.chorus.expertise.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.chorus.host.Assets;
import org.chorus.host.Pages;
import org.chorus.host.Texts;
import org.chorus.text.shown.Addresses;

/** `{people-finder:topic=kafka|unit=ops}`: a search for people, within a topic or a unit where one is set. */
public final class PeopleFinderMacro implements Macro {

    private final Pages pages;
    private final Assets assets;
    private final Addresses addresses;
    private final Texts texts;

    public PeopleFinderMacro(Pages pages, Assets assets, Addresses addresses, Texts texts) {
        this.pages = pages;
        this.assets = assets;
        this.addresses = addresses;
        this.texts = texts;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        assets.require("macro");
        String topic = parameters.getOrDefault("topic", "").strip();
        String unit = parameters.getOrDefault("unit", "").strip();
        return pages.render("Chorus.Profile.finder", Map.of("url", addresses.page("/people"), "topic", topic, "unit", unit,
                "headingUrl", Addresses.with(addresses.page("/people"), topic.isEmpty() ? Map.of() : Map.of("topic", topic)),
                "heading", topic.isEmpty() ? texts.text("chorus.people.heading") : texts.text("chorus.macro.finder.topic", topic)));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
