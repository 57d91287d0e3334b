package org.chorus.expertise.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chorus.common.Page;
import org.chorus.expertise.Expert;
import org.chorus.expertise.FinderService;
import org.chorus.expertise.PeopleFound;
import org.chorus.expertise.PeopleQuery;
import org.chorus.expertise.StartService;
import org.chorus.expertise.card.Experts;
import org.chorus.host.Permissions;
import org.chorus.host.Site;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.text.shown.Addresses;
import org.chorus.text.shown.Writing;
import org.chorus.topic.TopicService;
import org.chorus.web.Paging;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** The people finder: a search, whom it found and why, and before that something to begin with. */
public final class PeopleScreen implements Screen {

    private static final String ADDRESS = "/people";
    private static final int LONGEST_ASKED = 200;

    private final FinderService finder;
    private final StartService start;
    private final TopicService topics;
    private final Experts experts;
    private final StartValues begin;
    private final Addresses addresses;
    private final Writing writing;
    private final Permissions permissions;
    private final Site site;
    private final Texts texts;

    public PeopleScreen(FinderService finder, StartService start, TopicService topics, Experts experts, StartValues begin,
            Addresses addresses, Writing writing, Permissions permissions, Site site, Texts texts) {
        this.finder = finder;
        this.start = start;
        this.topics = topics;
        this.experts = experts;
        this.begin = begin;
        this.addresses = addresses;
        this.writing = writing;
        this.permissions = permissions;
        this.site = site;
        this.texts = texts;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public Shown show(Visit visit) {
        Viewer viewer = visit.viewer();
        Sought sought = Sought.of(visit);
        Chosen topic = topic(viewer, sought.topic());
        PeopleFound found = finder.people(viewer, new PeopleQuery(sought.words(), topic.id(), sought.unit(), sought.open()),
                Paging.of(visit.parameter("after"), ""));
        Page<Expert> page = topic.isUnknown() ? Page.last(List.of()) : found.people();
        Map<String, Object> values = new HashMap<>();
        values.put("title", texts.text("chorus.people.title"));
        values.put("writing", writing.of(viewer, !viewer.isAnonymous(), ADDRESS));
        values.put("filter", filter(sought, topic, found.units().get()));
        values.put("asked", !sought.isEmpty());
        values.put("people", experts.of(viewer, page.items()));
        values.put("next", page.next().isEmpty() ? "" : next(sought, page.next()));
        values.put("meant", found.meant().isEmpty() ? "" : texts.text("chorus.people.meant", found.meant()));
        values.put("hints", page.items().isEmpty() && !sought.isEmpty() ? hints(viewer, sought) : Map.of());
        values.put("start", sought.isEmpty() ? begin.of(viewer, start.of(viewer)) : Map.of());
        return new Shown("Chorus.People.page", "people", values);
    }

    /** Given by its id as links do, or by its name as people type it. */
    private Chosen topic(Viewer viewer, String given) {
        if (given.isEmpty()) {
            return new Chosen(0, "");
        }
        if (given.matches("[1-9]\\d{0,8}")) {
            int id = Integer.parseInt(given);
            return Chosen.of(id, topics.shown(viewer, List.of(id)).get(id));
        }
        return new Chosen(topics.ofLabels(List.of(given)).getOrDefault(given, 0), given);
    }

    private Map<String, Object> filter(Sought sought, Chosen topic, List<String> found) {
        Map<String, Object> values = new HashMap<>();
        values.put("url", url());
        values.put("q", sought.words());
        values.put("topic", topic.name());
        values.put("units", units(sought, found));
        values.put("open", sought.open());
        values.put("active", sought.isFiltered() && !sought.isEmpty());
        values.put("clearUrl", Addresses.with(url(), sought.without("filters").parameters()));
        return values;
    }

    /** Those in which somebody was found; the one asked for is among them in any case. */
    private List<Map<String, Object>> units(Sought sought, List<String> found) {
        TreeSet<String> names = new TreeSet<>(found);
        if (!sought.unit().isEmpty()) {
            names.add(sought.unit());
        }
        List<Map<String, Object>> choices = new ArrayList<>();
        choices.add(Map.of("value", "", "text", texts.text("chorus.people.filter.unit.all"), "selected", sought.unit().isEmpty()));
        names.forEach(name -> choices.add(Map.of("value", name, "text", name, "selected", name.equals(sought.unit()))));
        return choices;
    }

    /** What may help whoever found nobody. */
    private Map<String, Object> hints(Viewer viewer, Sought sought) {
        String[] words = sought.words().split("\\s+");
        String first = words.length > 1 ? longest(words) : "";
        Sought fewer = new Sought(first, "", "", false);
        boolean mayAsk = !site.isReadOnly() && permissions.isLicensed(viewer);
        return Map.of(
                "fewer", first.isEmpty() ? "" : texts.text("chorus.people.none.fewer", first),
                "fewerUrl", first.isEmpty() ? "" : Addresses.with(url(), fewer.parameters()),
                "clearUrl", sought.isFiltered() && !sought.words().isEmpty() ? Addresses.with(url(), sought.without("filters").parameters()) : "",
                "askUrl", mayAsk ? Addresses.with(addresses.page("/compose"), Map.of("kind", "stuck")) : "",
                "startUrl", url());
    }

    /** The longest word says most. */
    private static String longest(String... words) {
        String longest = "";
        for (String word : words) {
            longest = word.length() > longest.length() && word.length() <= LONGEST_ASKED ? word : longest;
        }
        return longest;
    }

    private String next(Sought sought, String after) {
        Map<String, String> parameters = sought.parameters();
        parameters.put("after", after);
        return Addresses.with(url(), parameters);
    }

    private String url() {
        return addresses.page(ADDRESS);
    }
}
