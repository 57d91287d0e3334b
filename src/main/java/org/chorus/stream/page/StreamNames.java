package org.chorus.stream.page;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chorus.board.BoardAccess;
import org.chorus.host.People;
import org.chorus.host.Space;
import org.chorus.host.Spaces;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.stream.Source;
import org.chorus.text.shown.Addresses;
import org.chorus.topic.TopicService;

/** What streams are called, and where they are. Asks no permission but for what it names: whoever calls has read the stream. */
public final class StreamNames {

    private final Texts texts;
    private final Spaces spaces;
    private final People people;
    private final TopicService topics;
    private final BoardAccess boards;

    public StreamNames(Texts texts, Spaces spaces, People people, TopicService topics, BoardAccess boards) {
        this.texts = texts;
        this.spaces = spaces;
        this.people = people;
        this.topics = topics;
        this.boards = boards;
    }

    /** Of the space, person, topic or board; of the others, in words. */
    String title(Viewer viewer, Source source) {
        return title(texts.locale(), viewer, source);
    }

    String title(Locale locale, Viewer viewer, Source source) {
        return switch (source.kind()) {
            case HOME -> texts.text(locale, "chorus.stream.home");
            case ALL -> texts.text(locale, "chorus.stream.all");
            case SPACE -> spaces.byKey(source.id()).map(Space::name).orElse(source.id());
            case PERSON -> people.byKey(source.id()).name();
            case TOPIC -> topics.view(viewer, Integer.parseInt(source.id())).name();
            case BOARD -> boards.read(viewer, Integer.parseInt(source.id())).board().name();
        };
    }

    /** Of the page, within ours. */
    String path(Source source) {
        return source.equals(Source.HOME) ? "/stream" : "/stream" + end(source);
    }

    /** Such as `/space/OPS`, in addresses of pages, feeds and REST alike. */
    static String end(Source source) {
        String kind = "/" + source.kind().name().toLowerCase(Locale.ROOT);
        return source.id().isEmpty() ? kind : kind + "/" + Addresses.encoded(source.id());
    }

    /** As {@link #end} writes it, but for the encoding. */
    static Optional<Source> source(String path) {
        String[] parts = path.split("/", 3);
        if (parts.length < 2) {
            return Optional.empty();
        }
        String id = parts.length == 3 ? parts[2] : "";
        return Stream.of(Source.Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(parts[1]))
                .filter(kind -> id.isEmpty() == (kind == Source.Kind.HOME || kind == Source.Kind.ALL))
                .map(kind -> new Source(kind, id))
                .findFirst();
    }
}
