package org.chorus.notify;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chorus.common.Forbidden;
import org.chorus.common.InvalidInput;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.common.TimeCursor;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.Site;
import org.chorus.host.Texts;
import org.chorus.host.Transactions;
import org.chorus.host.Viewer;

/**
 * What somebody was told, for that person alone. What the reader may not see any more is neither shown nor counted,
 * and leaves no gap.
 */
public final class NoticeService {

    /** Unread notices are counted up to so many. */
    public static final int MOST_COUNTED = 100;
    /** Looked at together, so that a page is full although some of it may be hidden; then more at a time. */
    private static final int AT_ONCE = 200;
    private static final int GROWTH = 4;
    private static final int LONGEST_STRETCH = 800;

    private final Notices notices;
    private final Tales tales;
    private final Sentences sentences;
    private final People people;
    private final Texts texts;
    private final Site site;
    private final Transactions transactions;
    private final Clock clock;

    public NoticeService(Notices notices, Tales tales, Sentences sentences, People people, Texts texts, Site site,
            Transactions transactions, Clock clock) {
        this.notices = notices;
        this.tales = tales;
        this.sentences = sentences;
        this.people = people;
        this.texts = texts;
        this.site = site;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Newest first, with the number of all that are unread. @throws Forbidden for somebody not logged in */
    public Told of(Viewer viewer, PageRequest request) {
        viewer.requireLogin();
        return transactions.required(() -> {
            Stretch unread = (before, most) -> notices.unread(viewer.key(), before, most);
            Stretch all = (before, most) -> notices.of(viewer.key(), before, most);
            List<Notice> news = unread.read(TimeCursor.START, AT_ONCE);
            List<Notice> some = all.read(TimeCursor.of(request.after()), AT_ONCE);
            Map<Subject, Headline> headlines = tales.visible(viewer, subjects(Stream.concat(news.stream(), some.stream()).toList()));
            Map<Notice, Headline> shown = visible(viewer, all, some, headlines, request.limit() + 1);
            Page<Notice> page = Page.cut(List.copyOf(shown.keySet()), request.limit(), notice -> notice.place().text());
            return new Told(new Page<>(views(page.items(), shown), page.next()),
                    Math.min(MOST_COUNTED, visible(viewer, unread, news, headlines, MOST_COUNTED).size()));
        });
    }

    /** At most {@value #MOST_COUNTED}. @throws Forbidden for somebody not logged in */
    public int unread(Viewer viewer) {
        viewer.requireLogin();
        return transactions.required(() -> {
            Stretch unread = (before, most) -> notices.unread(viewer.key(), before, most);
            List<Notice> some = unread.read(TimeCursor.START, AT_ONCE);
            return Math.min(MOST_COUNTED, visible(viewer, unread, some, tales.visible(viewer, subjects(some)), MOST_COUNTED).size());
        });
    }

    /**
     * Those that the viewer may see, read on until there are so many, however many between them may not be seen.
     *
     * @param first     the first {@value #AT_ONCE} of the stretch
     * @param headlines of what of them may be seen
     */
    private Map<Notice, Headline> visible(Viewer viewer, Stretch stretch, List<Notice> first, Map<Subject, Headline> headlines, int wanted) {
        Map<Notice, Headline> gathered = new LinkedHashMap<>();
        List<Notice> some = first;
        Map<Subject, Headline> known = headlines;
        int most = AT_ONCE;
        while (true) {
            for (Notice notice : some) {
                if (known.containsKey(notice.subject())) {
                    gathered.put(notice, known.get(notice.subject()));
                }
            }
            if (some.size() < most || gathered.size() >= wanted) {
                return gathered;
            }
            most = Math.min(most * GROWTH, LONGEST_STRETCH);
            some = stretch.read(some.get(some.size() - 1).place(), most);
            known = tales.visible(viewer, subjects(some));
        }
    }

    /** Notices behind `before`, at most so many, newest first. */
    private interface Stretch {

        List<Notice> read(TimeCursor before, int most);
    }

    /** All up to this one. @throws Forbidden while the site is read-only. @return how many are left unread */
    public int read(Viewer viewer, int upTo) {
        viewer.requireLogin();
        site.requireWritable();
        notices.read(viewer.key(), upTo, clock.millis());
        return unread(viewer);
    }

    /** Those of these that are the viewer's. @throws Forbidden while the site is read-only. @return how many are left unread */
    public int readSome(Viewer viewer, Collection<Integer> ids) {
        viewer.requireLogin();
        site.requireWritable();
        if (ids.size() > MOST_COUNTED) {
            throw new InvalidInput("notice.many", "At most " + MOST_COUNTED + " notices are marked at a time.", MOST_COUNTED);
        }
        if (!ids.isEmpty()) {
            notices.readSome(viewer.key(), ids, clock.millis());
        }
        return unread(viewer);
    }

    private List<NoticeView> views(List<Notice> some, Map<Notice, Headline> headlines) {
        Map<String, Person> actors = people.byKeys(some.stream().map(Notice::actor).filter(key -> !key.isEmpty()).toList());
        return some.stream().map(notice -> view(notice, headlines.get(notice), actors)).toList();
    }

    private NoticeView view(Notice notice, Headline headline, Map<String, Person> actors) {
        return new NoticeView(notice, headline, sentences.of(texts.locale(), notice, headline.state()),
                actors.getOrDefault(notice.actor(), Person.former("")));
    }

    private static Set<Subject> subjects(List<Notice> some) {
        return some.stream().map(Notice::subject).collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * What somebody was told.
     *
     * @param unread of all pages, at most {@value #MOST_COUNTED}
     */
    public record Told(Page<NoticeView> page, int unread) {
    }
}
