package org.chorus.idea.page;

import java.util.List;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.idea.Author;
import org.chorus.idea.IdeaView;
import org.chorus.text.shown.ShownPeople;

/** The name of the person by whom a board is filtered. */
public final class ChosenAuthor {

    private final People people;
    private final ShownPeople shown;
    private final Texts texts;

    public ChosenAuthor(People people, ShownPeople shown, Texts texts) {
        this.people = people;
        this.shown = shown;
        this.texts = texts;
    }

    /** Visitors who have not logged in learn no name that is not on an idea they are shown anyway. */
    String name(String key, Viewer viewer, List<IdeaView> ideas) {
        boolean isShown = ideas.stream().anyMatch(idea -> isBy(idea.author(), key));
        Person person = isShown || !viewer.isAnonymous() ? people.byKey(key) : null;
        return person == null ? texts.text("chorus.filter.author.one") : shown.of(person).get("name").toString();
    }

    private static boolean isBy(Author author, String key) {
        return author instanceof Author.Known known && known.person().key().equals(key);
    }
}
