package org.chorus.idea.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import org.chorus.common.Missing;
import org.chorus.host.Assets;
import org.chorus.host.CurrentUser;
import org.chorus.host.Pages;
import org.chorus.host.Texts;
import org.chorus.idea.IdeaService;
import org.chorus.idea.IdeaView;
import org.chorus.idea.card.Cards;
import org.chorus.web.BlockMacro;

/** `{idea:idea=42}`: one idea as a card, or one honest line. */
public final class IdeaMacro extends BlockMacro {

    private final IdeaService ideas;
    private final CurrentUser current;
    private final Cards cards;

    public IdeaMacro(IdeaService ideas, CurrentUser current, Cards cards, Pages pages, Assets assets, Texts texts) {
        super(pages, assets, texts);
        this.ideas = ideas;
        this.current = current;
        this.cards = cards;
    }

    @Override
    protected String html(Map<String, String> parameters, ConversionContext context) {
        String id = parameter(parameters, "idea").replaceFirst("^.*/ideas/", "");
        if (!id.matches("[1-9]\\d{0,8}")) {
            return note("chorus.macro.idea.param");
        }
        try {
            IdeaView idea = ideas.view(current.viewer(), Integer.parseInt(id));
            return idea.deleted() ? note("chorus.macro.idea.missing")
                    : render("Chorus.Macro.idea", Map.of("idea", cards.of(idea)));
        } catch (Missing unseen) {
            return note("chorus.macro.idea.missing");
        }
    }
}
