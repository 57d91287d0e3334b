package org.chorus.notify;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.common.Ref;
import org.chorus.common.TimeCursor;
import org.chorus.follow.Follows;
import org.chorus.host.Person;
import org.chorus.host.Site;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.stream.Activity;
import org.chorus.stream.ActivityKind;
import org.chorus.stream.Source;
import org.chorus.stream.StreamService;
import org.chorus.stream.card.Telling;
import org.chorus.stream.card.Things;
import org.chorus.text.Markdown;

/**
 * News from the reader's home stream: one for each thing, however much happened to it, the best of all of the time in
 * between, and nothing that the reader was told as a notice; none for who follows nothing. The number of statements is bounded, whatever happened.
 */
public final class StreamNews implements News {

    /** Ranked, the newest of a day that has more. */
    private static final int MOST_RANKED = 5_000;
    private static final int NOTICES_AT_ONCE = 1_000;
    private static final long CLOCKS_DIFFER = Duration.ofMinutes(10).toMillis();
    private static final int LONGEST_TITLE = 80;

    private final StreamService streams;
    private final Follows follows;
    private final Notices notices;
    private final Telling telling;
    private final Things things;
    private final Markdown markdown;
    private final Texts texts;
    private final Site site;

    public StreamNews(StreamService streams, Follows follows, Notices notices, Telling telling, Things things, Markdown markdown,
            Texts texts, Site site) {
        this.streams = streams;
        this.follows = follows;
        this.notices = notices;
        this.telling = telling;
        this.things = things;
        this.markdown = markdown;
        this.texts = texts;
        this.site = site;
    }

    @Override
    public List<Item> between(Viewer reader, Locale locale, long from, long to, int most) {
        if (follows.count(reader.key()) == 0) {
            return List.of();
        }
        Set<String> told = told(reader, from - CLOCKS_DIFFER);
        Map<Ref, List<Activity>> byThing = new LinkedHashMap<>();
        for (Activity activity : streams.between(reader, Source.HOME, from, to, MOST_RANKED)) {
            if (!reader.is(activity.actorKey()) && !told.contains(keyOf(activity))) {
                byThing.computeIfAbsent(activity.target(), thing -> new ArrayList<>()).add(activity);
            }
        }
        List<List<Activity>> shown = Worth.best(byThing.values(), most);
        Map<String, Person> named = telling.named(shown.stream().flatMap(Collection::stream).toList());
        return shown.stream().map(group -> item(locale, group, named)).toList();
    }

    /** Keys of all that the reader was told as notices since then, whether it may still be seen or not. */
    private Set<String> told(Viewer reader, long since) {
        Set<String> told = new HashSet<>();
        TimeCursor before = TimeCursor.START;
        while (true) {
            List<Notice> some = notices.of(reader.key(), before, NOTICES_AT_ONCE);
            some.forEach(notice -> told.add(keyOf(notice)));
            if (some.size() < NOTICES_AT_ONCE || some.get(some.size() - 1).createdAt() < since) {
                return told;
            }
            before = some.get(some.size() - 1).place();
        }
    }

    /** @param group what happened to one thing, newest first */
    private Item item(Locale locale, List<Activity> group, Map<String, Person> named) {
        Activity latest = group.get(0);
        String sentence = telling.nameOf(locale, latest.actorKey(), named) + " " + telling.phrase(locale, latest, named);
        String title = latest.title().isEmpty() ? markdown.excerpt(latest.summary(), LONGEST_TITLE) : latest.title();
        String quote = title.equals(markdown.excerpt(latest.summary(), Activity.LONGEST_SUMMARY)) ? "" : latest.summary();
        return new Item(texts.text(locale, "chorus.notify.news", sentence, group.size() - 1), title, quote,
                things.object(latest).substring(site.contextPath().length()));
    }

    private static String keyOf(Activity activity) {
        return (activity.kind() == ActivityKind.IDEA_DECIDED ? "decided " : "") + activity.object().kind() + ":" + activity.object().id();
    }

    /** As {@link #keyOf(Activity)} names what the notice tells. */
    private static String keyOf(Notice notice) {
        return switch (notice.happening()) {
            case STATE_CHANGED -> "decided idea:" + notice.subject().id();
            case COMMENTED, REPLIED, MENTIONED -> "comment:" + notice.detailId();
            case MENTIONED_IN_IDEA, IDEA_SPARKED, IDEA_ON_BOARD -> "idea:" + notice.subject().id();
            case SUGGESTED, SUGGESTION_TAKEN, SUGGESTION_DECLINED -> "suggestion:" + notice.detailId();
            case CHALLENGED, CHALLENGE_KEPT, CHALLENGE_ANSWERED -> "challenge:" + notice.detailId();
            case MENTIONED_IN_NOTE, REPLIED_TO_NOTE, NOTE_WORKED -> "note:" + notice.detailId();
            case ENDORSED -> "endorsement:" + notice.detailId();
            case FOLLOWED -> "follow:" + notice.detailId();
        };
    }
}
