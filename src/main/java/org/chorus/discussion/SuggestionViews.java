package org.chorus.discussion;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.idea.Standing;
import org.chorus.text.Difference;
import org.chorus.text.Mentions;

/** Shows suggestions to a viewer: names where they may be known, what they would change, what he may do. */
public final class SuggestionViews {

    private static final Difference NONE = new Difference(List.of());

    private final People people;
    private final Mentions mentions;

    public SuggestionViews(People people, Mentions mentions) {
        this.people = people;
        this.mentions = mentions;
    }

    SuggestionView one(Standing standing, Suggestion suggestion) {
        return all(standing, List.of(suggestion)).get(0);
    }

    List<SuggestionView> all(Standing standing, List<Suggestion> suggestions) {
        Map<String, Person> named = people.byKeys(suggestions.stream().map(Suggestion::authorKey).collect(Collectors.toSet()));
        return suggestions.stream().map(suggestion -> view(standing, suggestion, named)).toList();
    }

    private SuggestionView view(Standing standing, Suggestion suggestion, Map<String, Person> named) {
        boolean open = suggestion.state() == SuggestionState.OPEN && !standing.idea().isDeleted();
        boolean offersText = open && suggestion.hasText();
        boolean mayTake = open && standing.mayEdit();
        return new SuggestionView(suggestion, Speaker.of(suggestion.authorKey(), standing, named),
                offersText ? difference(standing, suggestion) : NONE,
                offersText && mayTake ? mentions.toEditable(suggestion.text()) : "",
                mayTake, open && standing.mayDelete(),
                open && standing.access().mayContribute() && standing.viewer().is(suggestion.authorKey()));
    }

    private Difference difference(Standing standing, Suggestion suggestion) {
        return Difference.between(mentions.toEditable(standing.idea().text()), mentions.toEditable(suggestion.text()));
    }
}
