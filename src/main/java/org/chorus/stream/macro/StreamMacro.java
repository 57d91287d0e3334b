package org.chorus.stream.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chorus.common.PageRequest;
import org.chorus.common.Problem;
import org.chorus.host.Assets;
import org.chorus.host.CurrentUser;
import org.chorus.host.Pages;
import org.chorus.host.Texts;
import org.chorus.stream.Source;
import org.chorus.stream.StreamService;
import org.chorus.stream.card.Items;
import org.chorus.text.shown.Addresses;

/** `{stream:source=space|id=OPS|limit=5}`: the latest of a stream; of a space without an id, the page's own. */
public final class StreamMacro implements Macro {

    private static final int USUAL = 5;
    private static final int MOST = 50;

    private final StreamService streams;
    private final CurrentUser current;
    private final Items items;
    private final Addresses addresses;
    private final Pages pages;
    private final Assets assets;
    private final Texts texts;

    public StreamMacro(StreamService streams, CurrentUser current, Items items, Addresses addresses, Pages pages, Assets assets,
            Texts texts) {
        this.streams = streams;
        this.current = current;
        this.items = items;
        this.addresses = addresses;
        this.pages = pages;
        this.assets = assets;
        this.texts = texts;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        assets.require("macro");
        Source source = source(parameters, Objects.toString(context.getSpaceKey(), ""));
        PageRequest page = new PageRequest("", limit(parameters.getOrDefault("limit", "").strip()));
        try {
            return pages.render("Chorus.Stream.macro", Map.of(
                    "items", items.of(streams.page(current.viewer(), source, page).items()),
                    "url", addresses.page(path(source))));
        } catch (Problem unseen) {
            return pages.render("Chorus.Macro.note", Map.of("text", texts.text("chorus.stream.macro.missing")));
        }
    }

    /** A page is not refused for a word in a macro: what is not understood is everything. */
    private static Source source(Map<String, String> parameters, String spaceKey) {
        String id = parameters.getOrDefault("id", "").strip();
        Source.Kind kind = Stream.of(Source.Kind.values())
                .filter(one -> one.name().equalsIgnoreCase(parameters.getOrDefault("source", "").strip()))
                .findFirst().orElse(Source.Kind.ALL);
        return switch (kind) {
            case HOME -> Source.HOME;
            case ALL -> Source.ALL;
            case SPACE -> Source.space(id.isEmpty() ? spaceKey : id);
            case PERSON, TOPIC, BOARD -> new Source(kind, id);
        };
    }

    private static String path(Source source) {
        String kind = "/stream/" + source.kind().name().toLowerCase(Locale.ROOT);
        return source.equals(Source.HOME) ? "/stream" : source.id().isEmpty() ? kind : kind + "/" + Addresses.encoded(source.id());
    }

    private static int limit(String text) {
        return text.matches("\\d{1,4}") ? Math.max(1, Math.min(MOST, Integer.parseInt(text))) : USUAL;
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
