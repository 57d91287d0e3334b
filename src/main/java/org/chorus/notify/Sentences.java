package org.chorus.notify;

import java.util.Locale;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.Texts;

/** Says what happened in one sentence. */
public final class Sentences {

    private final Texts texts;
    private final People people;

    public Sentences(Texts texts, People people) {
        this.texts = texts;
        this.people = people;
    }

    /** @param state upper-case name of the state that a state change led to, or that the subject is in now */
    String of(Locale locale, Notice notice, String state) {
        String key = "chorus.notify.happening." + notice.happening().word();
        if (notice.happening() == Happening.IDEA_ON_BOARD && notice.actor().isEmpty()) {
            return texts.text(locale, key + ".hidden");
        }
        return texts.text(locale, key,
                notice.happening() == Happening.STATE_CHANGED ? stateName(locale, state) : name(locale, notice.actor()));
    }

    String stateName(Locale locale, String state) {
        return texts.text(locale, "chorus.state." + state.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Who may not be known is nobody but "the author", and who is gone has no name. */
    private String name(Locale locale, String userKey) {
        if (userKey.isEmpty()) {
            return texts.text(locale, "chorus.notify.author");
        }
        Person person = people.byKey(userKey);
        return person.isFormer() ? texts.text(locale, "chorus.notify.former") : person.name();
    }
}
