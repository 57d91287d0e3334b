package org.chorus.idea.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.chorus.common.Missing;
import org.chorus.host.Assets;
import org.chorus.host.CurrentUser;
import org.chorus.host.Pages;
import org.chorus.host.Texts;
import org.chorus.idea.IdeaService;
import org.chorus.idea.IdeaView;
import org.chorus.idea.card.Cards;

/** `{idea:idea=42}`: one idea as a card, or one honest line. */
public final class IdeaMacro implements Macro {

    private final IdeaService ideas;
    private final CurrentUser current;
    private final Cards cards;
    private final Pages pages;
    private final Assets assets;
    private final Texts texts;

    public IdeaMacro(IdeaService ideas, CurrentUser current, Cards cards, Pages pages, Assets assets, Texts texts) {
        this.ideas = ideas;
        this.current = current;
        this.cards = cards;
        this.pages = pages;
        this.assets = assets;
        this.texts = texts;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        assets.require("macro");
        String id = parameters.getOrDefault("idea", "").strip().replaceFirst("^.*/ideas/", "");
        if (!id.matches("[1-9]\\d{0,8}")) {
            return note("chorus.macro.idea.param");
        }
        try {
            IdeaView idea = ideas.view(current.viewer(), Integer.parseInt(id));
            return idea.deleted() ? note("chorus.macro.idea.missing")
                    : pages.render("Chorus.Macro.idea", Map.of("idea", cards.of(idea)));
        } catch (Missing unseen) {
            return note("chorus.macro.idea.missing");
        }
    }

    private String note(String key) {
        return pages.render("Chorus.Macro.note", Map.of("text", texts.text(key)));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
