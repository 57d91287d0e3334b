package org.chorus.idea.page;

import java.util.List;
import java.util.Map;
import org.chorus.common.Missing;
import org.chorus.idea.IdeaService;
import org.chorus.idea.IdeaView;
import org.chorus.idea.card.Cards;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** One card alone, for scripts that put a new or changed idea into a list. */
public final class CardScreen implements Screen {

    private final IdeaService ideas;
    private final Cards cards;

    public CardScreen(IdeaService ideas, Cards cards) {
        this.ideas = ideas;
        this.cards = cards;
    }

    @Override
    public String address() {
        return "/ideas/{id}/card";
    }

    /** @throws Missing for a tombstone too: there is nothing to list */
    @Override
    public Shown show(Visit visit) {
        IdeaView idea = ideas.view(visit.viewer(), visit.id("idea"));
        if (idea.deleted()) {
            throw new Missing("idea");
        }
        return new Shown("Chorus.Card.alone", "board", Map.of("card", cards.withPanels(List.of(idea)).get(0)));
    }
}
