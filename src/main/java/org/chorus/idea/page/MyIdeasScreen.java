package org.chorus.idea.page;

import java.util.Map;
import org.chorus.common.Forbidden;
import org.chorus.host.Texts;
import org.chorus.idea.IdeaLists;
import org.chorus.idea.IdeaLists.MyIdeas;
import org.chorus.idea.card.Cards;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** What became of the reader's ideas, and of those the reader supported. */
public final class MyIdeasScreen implements Screen {

    private final IdeaLists lists;
    private final Cards cards;
    private final Texts texts;

    public MyIdeasScreen(IdeaLists lists, Cards cards, Texts texts) {
        this.lists = lists;
        this.cards = cards;
        this.texts = texts;
    }

    @Override
    public String address() {
        return "/me";
    }

    /** @throws Forbidden for somebody not logged in */
    @Override
    public Shown show(Visit visit) {
        if (visit.viewer().isAnonymous()) {
            throw new Forbidden("me.anonymous", "Log in to see your ideas.");
        }
        MyIdeas mine = lists.mine(visit.viewer());
        return new Shown("Chorus.Me.page", "idea", Map.of("title", texts.text("chorus.me.title"),
                "mine", cards.withBoards(mine.posted()), "supported", cards.withBoards(mine.supported())));
    }
}
