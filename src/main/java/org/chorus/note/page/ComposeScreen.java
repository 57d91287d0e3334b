package org.chorus.note.page;

import java.util.Map;
import org.chorus.host.Texts;
import org.chorus.note.card.ComposeValues;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** Where a note is written: a page of its own, and what scripts lay over any other page. */
public final class ComposeScreen implements Screen {

    private final ComposeValues values;
    private final Texts texts;

    public ComposeScreen(ComposeValues values, Texts texts) {
        this.values = values;
        this.texts = texts;
    }

    @Override
    public String address() {
        return "/compose";
    }

    /** @throws org.chorus.common.Forbidden for whoever may write to nobody */
    @Override
    public Shown show(Visit visit) {
        return new Shown("Chorus.Note.composePage", "note", Map.of(
                "title", texts.text("chorus.compose.title"),
                "compose", values.of(visit.viewer(), new ComposeValues.Wish(visit.parameter("page"), visit.parameter("space"),
                        visit.parameter("kind"), visit.parameter("to"), visit.parameter("topic")))));
    }
}
