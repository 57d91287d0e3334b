package org.chorus.follow.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chorus.common.Forbidden;
import org.chorus.common.Page;
import org.chorus.follow.FollowLists;
import org.chorus.follow.FollowLists.Follower;
import org.chorus.follow.FollowLists.Mine;
import org.chorus.follow.card.ShownFollows;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.text.shown.Addresses;
import org.chorus.text.shown.ShownPeople;
import org.chorus.text.shown.ShownTimes;
import org.chorus.web.Paging;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** Whom and what the reader follows, and who follows the reader; nobody else is told either. */
public final class FollowsScreen implements Screen {

    private static final String MINE = "mine";
    private static final String FOLLOWERS = "followers";

    private final FollowLists lists;
    private final ShownFollows buttons;
    private final ShownPeople people;
    private final ShownTimes times;
    private final Addresses addresses;
    private final Texts texts;

    public FollowsScreen(FollowLists lists, ShownFollows buttons, ShownPeople people, ShownTimes times, Addresses addresses, Texts texts) {
        this.lists = lists;
        this.buttons = buttons;
        this.people = people;
        this.times = times;
        this.addresses = addresses;
        this.texts = texts;
    }

    @Override
    public String address() {
        return "/follows";
    }

    /** @throws Forbidden for somebody not logged in */
    @Override
    public Shown show(Visit visit) {
        Viewer viewer = visit.viewer();
        viewer.requireLogin();
        boolean mayChange = buttons.mayChange(viewer);
        Page<Mine> mine = lists.mine(viewer, Paging.of(visit.parameter(MINE), ""));
        Page<Follower> followers = lists.followers(viewer, Paging.of(visit.parameter(FOLLOWERS), ""));
        Map<String, Object> values = new HashMap<>();
        values.put("title", texts.text("chorus.follows.title"));
        values.put("mine", mine.items().stream().map(one -> shown(one, mayChange)).toList());
        values.put("moreMine", more(visit, MINE, mine));
        values.put("followers", followers(viewer, followers.items(), mayChange));
        values.put("moreFollowers", more(visit, FOLLOWERS, followers));
        return new Shown("Chorus.Follow.page", "idea", values);
    }

    private Map<String, Object> shown(Mine one, boolean mayChange) {
        return Map.of("name", one.name(), "url", addressOf(one), "kind", texts.text("chorus.follows.kind." + one.kind().wire()),
                "at", times.of(one.at()),
                "follow", Map.of("may", mayChange, "kind", one.kind().wire(), "id", one.id(), "name", one.name(), "following", true));
    }

    private List<Map<String, Object>> followers(Viewer viewer, List<Follower> found, boolean mayChange) {
        Map<String, Map<String, Object>> back = buttons.of(viewer, "person", found.stream().filter(one -> !one.person().isFormer())
                .collect(Collectors.toMap(one -> one.person().key(), one -> one.person().name())));
        return found.stream().map(one -> Map.of("person", people.of(one.person()), "key", one.person().key(), "at", times.of(one.at()),
                "follow", back.getOrDefault(one.person().key(), Map.of("may", false)), "mayRemove", mayChange)).toList();
    }

    private String addressOf(Mine one) {
        return switch (one.kind()) {
            case PERSON -> addresses.person(one.id());
            case TOPIC -> addresses.topic(Integer.parseInt(one.id()));
            case SPACE -> addresses.stream("space", one.id());
            case BOARD -> addresses.board(Integer.parseInt(one.id()));
            case IDEA -> addresses.idea(Integer.parseInt(one.id()));
        };
    }

    private String more(Visit visit, String list, Page<?> page) {
        Map<String, String> cursors = new LinkedHashMap<>();
        List.of(MINE, FOLLOWERS).forEach(one -> cursors.put(one, visit.parameter(one)));
        return Addresses.onward(addresses.page(address()), cursors, list, page.next());
    }
}
