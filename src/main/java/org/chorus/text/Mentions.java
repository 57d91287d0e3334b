package org.chorus.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * People named in texts. Somebody types `@username` or `@{user name}`; what is stored is `@{key:KEY}`, so that a
 * renamed person stays the same one and a removed person leaves no name behind. Code is left alone.
 */
public final class Mentions {

    /** Of one text: nobody calls more by name, and each is looked up in the directory and told. */
    static final int MOST = 50;

    private final People people;

    public Mentions(People people) {
        this.people = people;
    }

    /** The text as it is stored; a name that nobody has stays the text it is, and so do names after the first {@value #MOST}. */
    public String toStored(String typed) {
        Map<String, Optional<String>> asked = new HashMap<>();
        return rewritten(typed, mention -> {
            if (mention.isStored() || asked.size() >= MOST && !asked.containsKey(mention.target())) {
                return Optional.empty();
            }
            return asked.computeIfAbsent(mention.target(), name -> people.byUsername(name).map(Person::key)).map(Mentions::stored);
        });
    }

    /** The text as its author edits it; a former user's key stays, for want of a name. */
    public String toEditable(String stored) {
        Map<String, Person> named = people.byKeys(keysIn(stored));
        return rewritten(stored, mention -> Optional.ofNullable(named.get(mention.target()))
                .filter(person -> mention.isStored() && !person.isFormer())
                .map(person -> typed(person.username())));
    }

    /** The keys of the people a stored text names, each once, in the order of the text, at most {@value #MOST}. */
    public Set<String> keysIn(String stored) {
        return storedIn(Syntax.parse(stored));
    }

    static Set<String> storedIn(Node document) {
        Set<String> keys = new LinkedHashSet<>();
        mentionsIn(document).stream().filter(Mention::isStored).map(Mention::target).distinct().limit(MOST)
                .forEach(keys::add);
        return keys;
    }

    /** As somebody types it to name this person. */
    public static String typed(String username) {
        return MentionParser.isPlain(username) ? "@" + username : "@{" + username + "}";
    }

    private static String stored(String key) {
        return "@{key:" + key + "}";
    }

    private static String rewritten(String text, Rewriting rewriting) {
        StringBuilder result = new StringBuilder();
        int done = 0;
        for (Mention mention : mentionsIn(Syntax.parse(text))) {
            SourceSpan place = mention.getSourceSpans().get(0);
            Optional<String> replacement = rewriting.of(mention);
            if (replacement.isPresent()) {
                result.append(text, done, place.getInputIndex()).append(replacement.get());
                done = place.getInputIndex() + place.getLength();
            }
        }
        return result.append(text, done, text.length()).toString();
    }

    private static List<Mention> mentionsIn(Node document) {
        List<Mention> mentions = new ArrayList<>();
        document.accept(new AbstractVisitor() {

            @Override
            public void visit(CustomNode node) {
                if (node instanceof Mention mention) {
                    mentions.add(mention);
                } else {
                    visitChildren(node);
                }
            }
        });
        return mentions;
    }

    /** What stands instead of a mention, or nothing to leave it. */
    private interface Rewriting {

        Optional<String> of(Mention mention);
    }
}
