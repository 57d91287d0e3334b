package org.chorus.expertise.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import org.chorus.host.Assets;
import org.chorus.host.Pages;
import org.chorus.host.Texts;
import org.chorus.text.shown.Addresses;
import org.chorus.web.BlockMacro;

/** `{people-finder:topic=kafka|unit=ops}`: a search for people, within a topic or a unit where one is set. */
public final class PeopleFinderMacro extends BlockMacro {

    private final Addresses addresses;
    private final Texts texts;

    public PeopleFinderMacro(Pages pages, Assets assets, Addresses addresses, Texts texts) {
        super(pages, assets, texts);
        this.addresses = addresses;
        this.texts = texts;
    }

    @Override
    protected String html(Map<String, String> parameters, ConversionContext context) {
        String topic = parameter(parameters, "topic");
        String unit = parameter(parameters, "unit");
        return render("Chorus.Profile.finder", Map.of("url", addresses.page("/people"), "topic", topic, "unit", unit,
                "headingUrl", Addresses.with(addresses.page("/people"), topic.isEmpty() ? Map.of() : Map.of("topic", topic)),
                "heading", topic.isEmpty() ? texts.text("chorus.people.heading") : texts.text("chorus.macro.finder.topic", topic)));
    }
}
