package org.chorus.expertise.card;

import java.util.Map;
import org.chorus.expertise.Band;
import org.chorus.host.Texts;

/** Bands as templates take them: `text`, what it means as `help`, and a `tone`; nothing for the unknown. */
public final class Bands {

    private final Texts texts;

    public Bands(Texts texts) {
        this.texts = texts;
    }

    public Map<String, Object> of(Band band) {
        return switch (band) {
            case UNKNOWN -> Map.of();
            case WAS -> values(texts.text("chorus.people.band.was"), texts.text("chorus.people.band.was.help"), "end");
            case LEARNING -> values(texts.text("chorus.people.band.learning"), texts.text("chorus.people.band.learning.help"), "idea");
            case PRACTISING -> values(texts.text("chorus.people.band.practising"), texts.text("chorus.people.band.practising.help"), "open");
            case GUIDE -> values(texts.text("chorus.people.band.guide"), texts.text("chorus.people.band.guide.help"), "good");
        };
    }

    private static Map<String, Object> values(String text, String help, String tone) {
        return Map.of("text", text, "help", help, "tone", tone);
    }
}
