package org.chorus.stream.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chorus.common.PageRequest;
import org.chorus.common.Problem;
import org.chorus.host.Assets;
import org.chorus.host.CurrentUser;
import org.chorus.host.Pages;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.stream.Source;
import org.chorus.stream.StreamService;
import org.chorus.stream.card.Invitations;
import org.chorus.stream.card.Items;
import org.chorus.text.shown.Addresses;
import org.chorus.topic.TopicService;
import org.chorus.web.BlockMacro;

/**
 * `{stream:source=space|id=OPS|limit=5}`: the latest of a stream; of a space without an id, the page's own. People are
 * named as people know them, by username, and topics by name; by key and number too.
 */
public final class StreamMacro extends BlockMacro {

    private final StreamService streams;
    private final People people;
    private final TopicService topics;
    private final CurrentUser current;
    private final Items items;
    private final Invitations invitations;
    private final Addresses addresses;

    public StreamMacro(StreamService streams, People people, TopicService topics, CurrentUser current, Items items,
            Invitations invitations, Addresses addresses, Pages pages, Assets assets, Texts texts) {
        super(pages, assets, texts);
        this.streams = streams;
        this.people = people;
        this.topics = topics;
        this.current = current;
        this.items = items;
        this.invitations = invitations;
        this.addresses = addresses;
    }

    @Override
    protected String html(Map<String, String> parameters, ConversionContext context) {
        Viewer viewer = current.viewer();
        Source source = source(parameters, Objects.toString(context.getSpaceKey(), ""));
        PageRequest page = new PageRequest("", rows(parameters));
        try {
            return render("Chorus.Stream.macro", Map.of(
                    "compose", invitations.of(viewer, source),
                    "items", items.of(viewer, streams.page(viewer, source, page).items()),
                    "url", addresses.page(path(source))));
        } catch (Problem unseen) {
            return note("chorus.stream.macro.missing");
        }
    }

    /** A page is not refused for a word in a macro: what is not understood is everything. */
    private Source source(Map<String, String> parameters, String spaceKey) {
        String id = parameter(parameters, "id");
        Source.Kind kind = Stream.of(Source.Kind.values())
                .filter(one -> one.name().equalsIgnoreCase(parameter(parameters, "source")))
                .findFirst().orElse(Source.Kind.ALL);
        return switch (kind) {
            case HOME -> Source.HOME;
            case ALL -> Source.ALL;
            case SPACE -> Source.space(id.isEmpty() ? spaceKey : id);
            case PERSON -> Source.person(people.byUsername(id.replaceFirst("^@", "")).map(Person::key).orElse(id));
            case TOPIC -> new Source(kind, id.matches("[1-9]\\d{0,8}") ? id : numberOf(id));
            case BOARD -> new Source(kind, id);
        };
    }

    /** Of a topic; none is a number of nothing. */
    private String numberOf(String topic) {
        return Integer.toString(topics.ofLabels(List.of(topic)).getOrDefault(topic, 0));
    }

    private static String path(Source source) {
        String kind = "/stream/" + source.kind().name().toLowerCase(Locale.ROOT);
        return source.equals(Source.HOME) ? "/stream" : source.id().isEmpty() ? kind : kind + "/" + Addresses.encoded(source.id());
    }
}
