package org.chorus.idea.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chorus.common.Forbidden;
import org.chorus.common.Page;
import org.chorus.host.Texts;
import org.chorus.idea.MyIdeas;
import org.chorus.idea.card.Cards;
import org.chorus.text.shown.Addresses;
import org.chorus.web.Paging;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** What became of the reader's ideas, and of those the reader supported. */
public final class MyIdeasScreen implements Screen {

    private static final String POSTED = "posted";
    private static final String SUPPORTED = "supported";

    private final MyIdeas ideas;
    private final Cards cards;
    private final Addresses addresses;
    private final Texts texts;

    public MyIdeasScreen(MyIdeas ideas, Cards cards, Addresses addresses, Texts texts) {
        this.ideas = ideas;
        this.cards = cards;
        this.addresses = addresses;
        this.texts = texts;
    }

    @Override
    public String address() {
        return "/me";
    }

    /** @throws Forbidden for somebody not logged in */
    @Override
    public Shown show(Visit visit) {
        visit.viewer().requireLogin();
        MyIdeas.Both both = ideas.of(visit.viewer(), Paging.of(visit.parameter(POSTED), ""), Paging.of(visit.parameter(SUPPORTED), ""));
        return new Shown("Chorus.Me.page", "idea", Map.of("title", texts.text("chorus.me.title"),
                "export", addresses.rest("/me/export"),
                "mine", cards.withBoards(both.posted().items()), "moreMine", more(visit, POSTED, both.posted()),
                "supported", cards.withBoards(both.supported().items()), "moreSupported", more(visit, SUPPORTED, both.supported())));
    }

    private String more(Visit visit, String list, Page<?> page) {
        Map<String, String> cursors = new LinkedHashMap<>();
        List.of(POSTED, SUPPORTED).forEach(one -> cursors.put(one, visit.parameter(one)));
        return Addresses.onward(addresses.page(address()), cursors, list, page.next());
    }
}
