package org.chorus.endorsement.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chorus.common.Ref;
import org.chorus.endorsement.Portfolio;
import org.chorus.endorsement.Work;
import org.chorus.host.Content;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.Site;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.text.shown.ShownPeople;
import org.chorus.text.shown.ShownThanks;
import org.chorus.text.shown.Writing;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** Thanking those whose work it is: where Confluence's own pages lead to, and links without scripts. */
public final class ThankScreen implements Screen {

    /** More hands than this are a crowd, and a form for each no help. */
    private static final int MOST_MAKERS = 8;

    private final Portfolio portfolio;
    private final Content content;
    private final People people;
    private final ShownPeople shownPeople;
    private final ShownThanks thanks;
    private final Writing writing;
    private final Texts texts;
    private final Site site;

    public ThankScreen(Portfolio portfolio, Content content, People people, ShownPeople shownPeople, ShownThanks thanks, Writing writing,
            Texts texts, Site site) {
        this.portfolio = portfolio;
        this.content = content;
        this.people = people;
        this.shownPeople = shownPeople;
        this.thanks = thanks;
        this.writing = writing;
        this.texts = texts;
        this.site = site;
    }

    @Override
    public String address() {
        return "/thank/{kind}/{id}";
    }

    /** @throws org.chorus.common.Forbidden for somebody not logged in */
    @Override
    public Shown show(Visit visit) {
        Viewer viewer = visit.viewer();
        viewer.requireLogin();
        Work work = portfolio.open(viewer, asked(visit.place("kind"), visit.place("id")));
        List<String> topics = portfolio.topicsOf(viewer, work);
        List<Map<String, Object>> offers = makers(work, visit.parameter("to")).stream()
                .map(person -> offer(viewer, person, work, topics)).filter(offer -> !offer.get("key").equals("")).toList();
        return new Shown("Chorus.Thank.page", "thank", Map.of("title", texts.text("chorus.thank.page.title"),
                "work", WorkValues.of(texts, site, work), "offers", offers,
                "writing", writing.of(viewer, true, "/thank/" + work.ref().kind() + "/" + work.ref().id())));
    }

    /** The host's links do not tell pages from blog posts. */
    private Ref asked(String kind, String id) {
        String known = kind.equals("content") && id.matches("\\d{1,18}")
                ? content.byId(Long.parseLong(id)).map(item -> item.kind().word()).orElse("page") : kind;
        return new Ref(known, id);
    }

    /** Whom the link names comes first, if it is their work. */
    private List<Person> makers(Work work, String first) {
        List<Person> makers = new ArrayList<>(people.byKeys(work.makers()).values());
        makers.sort(Comparator.comparing((Person person) -> !person.key().equals(first)).thenComparing(Person::name));
        return makers.stream().limit(MOST_MAKERS).toList();
    }

    private Map<String, Object> offer(Viewer viewer, Person person, Work work, List<String> topics) {
        Map<String, Object> offer = new HashMap<>(thanks.of(viewer, person, work.ref(), topics));
        offer.put("person", shownPeople.of(person));
        return offer;
    }
}
