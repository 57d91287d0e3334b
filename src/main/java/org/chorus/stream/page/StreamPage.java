package org.chorus.stream.page;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.host.Texts;
import org.chorus.stream.Activity;
import org.chorus.stream.Source;
import org.chorus.stream.StreamService;
import org.chorus.stream.card.Invitations;
import org.chorus.stream.card.Items;
import org.chorus.stream.card.StreamNotes;
import org.chorus.text.shown.Addresses;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** What the screens of all streams have in common. */
public final class StreamPage {

    private final StreamService streams;
    private final StreamNames names;
    private final Items items;
    private final StreamNotes notes;
    private final Beginnings beginnings;
    private final Invitations invitations;
    private final Addresses addresses;
    private final Texts texts;
    private final Clock clock;

    public StreamPage(StreamService streams, StreamNames names, Items items, StreamNotes notes, Beginnings beginnings, Invitations invitations,
            Addresses addresses, Texts texts, Clock clock) {
        this.streams = streams;
        this.names = names;
        this.items = items;
        this.notes = notes;
        this.beginnings = beginnings;
        this.invitations = invitations;
        this.addresses = addresses;
        this.texts = texts;
        this.clock = clock;
    }

    Screen.Shown of(Visit visit, Source source) {
        String now = Instant.ofEpochMilli(clock.millis()).toString();
        Set<String> channels = streams.channels(visit.viewer(), source);
        Page<Activity> page = streams.page(visit.viewer(), channels, new PageRequest(visit.parameter("after"), PageRequest.USUAL));
        List<Map<String, Object>> shown = items.of(visit.viewer(), page.items());
        notes.into(visit.viewer(), page.items(), shown);
        String title = names.title(visit.viewer(), source);
        boolean teaches = source.equals(Source.HOME) && page.items().isEmpty() && visit.parameter("after").isEmpty();
        Map<String, Object> values = new HashMap<>();
        values.put("title", title);
        values.put("lead", texts.text("chorus.stream.lead." + StreamNames.end(source).split("/")[1]));
        values.put("follows", source.equals(Source.HOME) ? addresses.page("/follows") : "");
        values.put("compose", invitations.of(visit.viewer(), source));
        values.put("tabs", tabs(visit, source, title));
        values.put("source", StreamNames.end(source).substring(1));
        values.put("since", now);
        values.put("items", shown);
        values.put("first", visit.parameter("after").isEmpty());
        values.put("top", addresses.page(names.path(source)));
        values.put("next", page.next().isEmpty() ? "" : Addresses.with(addresses.page(names.path(source)), Map.of("after", page.next())));
        values.put("beginnings", teaches ? beginnings.of(visit.viewer(), channels) : Beginnings.NONE);
        return new Screen.Shown("Chorus.Stream.page", "stream", values);
    }

    private List<Map<String, Object>> tabs(Visit visit, Source source, String title) {
        List<Map<String, Object>> tabs = new ArrayList<>();
        if (!visit.viewer().isAnonymous()) {
            tabs.add(tab(Source.HOME, source, texts.text("chorus.stream.home")));
        }
        tabs.add(tab(Source.ALL, source, texts.text("chorus.stream.all")));
        if (!source.id().isEmpty()) {
            tabs.add(tab(source, source, title));
        }
        return tabs;
    }

    private Map<String, Object> tab(Source one, Source current, String text) {
        return Map.of("text", text, "url", addresses.page(names.path(one)), "current", one.equals(current));
    }
}
