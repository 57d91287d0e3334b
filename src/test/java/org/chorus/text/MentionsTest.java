package org.chorus.text;

import static org.junit.Assert.assertEquals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chorus.given.InMemoryPeople;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.junit.Test;

public final class MentionsTest {

    private final InMemoryPeople people = InMemoryPeople.of("ann", "bob.b", "cho@example.org", "eve lin");
    private final Mentions mentions = new Mentions(people);

    @Test
    public void aTypedNameIsStoredAsAKey() {
        assertEquals("hi @{key:key-ann}, and @{key:key-bob.b}.", mentions.toStored("hi @ann, and @bob.b."));
    }

    @Test
    public void aNameWithASpaceIsTypedInBraces() {
        assertEquals("@{key:key-eve lin}!", mentions.toStored("@{eve lin}!"));
        assertEquals("@{eve lin}!", mentions.toEditable("@{key:key-eve lin}!"));
    }

    @Test
    public void anUnknownNameStaysText() {
        assertEquals("@nobody @{no body} @", mentions.toStored("@nobody @{no body} @"));
    }

    @Test
    public void aMailAddressIsNoMention() {
        assertEquals("bob@ann x_@ann", mentions.toStored("bob@ann x_@ann"));
    }

    @Test
    public void aUsernameMayBeAMailAddress() {
        assertEquals("@{key:key-cho@example.org}.", mentions.toStored("@cho@example.org."));
    }

    @Test
    public void codeAndEscapesAreLeftAlone() {
        String text = "`@ann` \\@ann\n\n```\n@ann\n```\n\n    @ann\n\n[a](/x/@ann)";

        assertEquals(text, mentions.toStored(text));
    }

    @Test
    public void mentionsAreFoundInsideOtherMarkup() {
        assertEquals("> - **@{key:key-ann}** ~~@{key:key-ann}~~\n\n|a|\n|-|\n|@{key:key-ann}|",
                mentions.toStored("> - **@ann** ~~@ann~~\n\n|a|\n|-|\n|@ann|"));
    }

    @Test
    public void theTextAroundIsKeptByteByByte() {
        assertEquals("\uD83D\uDE00\t@{key:key-ann}\r\n \n\uD800@{key:key-ann}  \n",
                mentions.toStored("\uD83D\uDE00\t@ann\r\n \n\uD800@ann  \n"));
    }

    @Test
    public void editingGivesBackWhatWasTyped() {
        String typed = "hi @ann (@bob.b) *@{eve lin}* `@ann`";

        assertEquals(typed, mentions.toEditable(mentions.toStored(typed)));
    }

    @Test
    public void aVanishedPersonsKeySurvivesEditing() {
        people.remove("ann");

        assertEquals("@{key:key-ann}", mentions.toEditable("@{key:key-ann}"));
        assertEquals("@{key:key-ann}", mentions.toStored("@{key:key-ann}"));
    }

    @Test
    public void keysComeOnceInTheOrderOfTheText() {
        assertEquals(List.of("b", "a"), List.copyOf(mentions.keysIn("@{key:b} @{key:a} @{key:b} `@{key:c}` @ann")));
    }

    @Test
    public void anUnfinishedBraceIsText() {
        assertEquals("@{ann", mentions.toStored("@{ann"));
        assertEquals("@{} @{key:} @{\nann}", mentions.toStored("@{} @{key:} @{\nann}"));
    }

    @Test
    public void aTextFullOfNamesAsksTheDirectoryOnlySoOften() {
        AtomicInteger asked = new AtomicInteger();
        People counting = new People() {

            @Override
            public Person byKey(String key) {
                return people.byKey(key);
            }

            @Override
            public Map<String, Person> byKeys(Collection<String> keys) {
                return people.byKeys(keys);
            }

            @Override
            public Optional<Person> byUsername(String username) {
                asked.incrementAndGet();
                return people.byUsername(username);
            }

            @Override
            public List<Person> matching(String words, int limit) {
                return people.matching(words, limit);
            }
        };
        String names = IntStream.range(0, 2_000).mapToObj(i -> "@p" + i).collect(Collectors.joining(" "));

        String stored = new Mentions(counting).toStored("@ann " + names + " @ann @eve");
        assertEquals(50, asked.get());
        assertEquals("@{key:key-ann} " + names + " @{key:key-ann} @eve", stored);
        assertEquals(50, mentions.keysIn(names.replaceAll("@(\\w+)", "@{key:$1}")).size());
    }
}
