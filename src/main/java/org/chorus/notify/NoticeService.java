package org.chorus.notify;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chorus.common.Forbidden;
import org.chorus.common.IdCursor;
import org.chorus.common.InvalidInput;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
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
    /** Looked at together, so that a page is full although some of it may be hidden. */
    private static final int AT_ONCE = 200;
    private static final int MOST_LOOKS = 3;

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
            List<Notice> unread = notices.unread(viewer.key(), AT_ONCE);
            List<Notice> some = notices.of(viewer.key(), IdCursor.of(request.after()), AT_ONCE);
            Map<Subject, Headline> headlines = tales.visible(viewer, subjects(Stream.concat(unread.stream(), some.stream()).toList()));
            List<NoticeView> shown = new ArrayList<>(views(some, headlines));
            for (int look = 2; look <= MOST_LOOKS && shown.size() <= request.limit() && some.size() == AT_ONCE; look++) {
                some = notices.of(viewer.key(), some.get(AT_ONCE - 1).id(), AT_ONCE);
                shown.addAll(views(some, tales.visible(viewer, subjects(some))));
            }
            return new Told(IdCursor.page(shown, request.limit(), view -> view.notice().id(), views -> views), count(unread, headlines));
        });
    }

    /** At most {@value #MOST_COUNTED}. @throws Forbidden for somebody not logged in */
    public int unread(Viewer viewer) {
        viewer.requireLogin();
        return transactions.required(() -> {
            List<Notice> some = notices.unread(viewer.key(), AT_ONCE);
            return count(some, tales.visible(viewer, subjects(some)));
        });
    }

    private static int count(List<Notice> some, Map<Subject, Headline> headlines) {
        return (int) Math.min(MOST_COUNTED, some.stream().filter(notice -> headlines.containsKey(notice.subject())).count());
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

    private List<NoticeView> views(List<Notice> some, Map<Subject, Headline> headlines) {
        Map<String, Person> actors = people.byKeys(some.stream().map(Notice::actor).filter(key -> !key.isEmpty()).toList());
        return some.stream().filter(notice -> headlines.containsKey(notice.subject()))
                .map(notice -> view(notice, headlines.get(notice.subject()), actors)).toList();
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
