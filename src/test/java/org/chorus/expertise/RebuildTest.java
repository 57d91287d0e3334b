package org.chorus.expertise;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.chorus.board.BoardKind;
import org.chorus.board.NewBoard;
import org.chorus.common.Problem;
import org.chorus.discussion.NewSuggestion;
import org.chorus.given.ABoard;
import org.chorus.host.ContentCreated;
import org.chorus.host.ContentItem;
import org.chorus.host.ContentRemoved;
import org.chorus.host.ContentUpdated;
import org.chorus.host.PersonRemoved;
import org.chorus.idea.IdeaEdit;
import org.chorus.idea.NewIdea;
import org.chorus.note.Audience;
import org.chorus.note.NewNote;
import org.chorus.note.NoteEdit;
import org.chorus.note.NoteKind;
import org.chorus.note.Verdict;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Building anew from nothing gives what a random history built bit by bit. */
@RunWith(Parameterized.class)
public class RebuildTest {

    private static final List<String> PEOPLE = List.of("ann", "bob", "cho", "eve", "joe");
    private static final List<String> WORDS = List.of("backup", "tape", "robot", "kafka", "queue", "garden");

    private final AKnowledge all;
    private final Random chance = new Random(11);
    private final List<Integer> boards = new ArrayList<>();
    private final List<Integer> ideas = new ArrayList<>();
    private final List<Integer> comments = new ArrayList<>();
    private final List<Integer> suggestions = new ArrayList<>();
    private final List<Integer> notes = new ArrayList<>();
    private final List<Long> pages = new ArrayList<>();

    public RebuildTest(String database, Supplier<AKnowledge> making) {
        this.all = making.get();
    }

    @Parameters(name = "{0}")
    public static Collection<Object[]> databases() {
        return AKnowledge.onBoth();
    }

    @After
    public void close() {
        all.close();
    }

    @Test
    public void fromNothingGivesWhatHappeningsBuilt() {
        boards.add(ABoard.in("OPS").id(all.world));
        boards.add(ABoard.in("HR").id(all.world));
        boards.add(all.world.boardService.create(as("cho"), new NewBoard("OPS", "Box", "", BoardKind.SUGGESTION_BOX, "", 0)).board().id());
        int done = 0;
        for (int step = 0; step < 250; step++) {
            all.world.clock.forward(Duration.ofMinutes(7));
            if (step % 20 == 0) {
                all.afterwards.hold();
            } else if (step % 20 == 12) {
                all.afterwards.letGo();
            }
            try {
                happen(chance.nextInt(16));
                done++;
            } catch (Problem refused) {
                assertTrue(refused.code(), !refused.code().isEmpty());
            }
        }
        all.world.people.remove("joe");
        all.world.publisher.publish(new PersonRemoved(key("joe")));
        all.afterwards.letGo();
        Map<String, String> built = all.kept();
        assertTrue(done + " of 250, " + built.size() + " works", done > 120 && built.size() > 40);

        all.rebuild.run(() -> false, read -> { });
        assertEquals("repaired", built, all.kept());

        List.of("WORK", "WORK_PERSON", "WORK_TOPIC", "WORK_TERM").forEach(table -> all.world.sql.update("DELETE FROM {" + table + "}", List.of()));
        AtomicInteger read = new AtomicInteger();
        all.rebuild.run(() -> false, read::set);
        assertEquals("from nothing", built, all.kept());
        assertTrue(read.get() >= built.size() - 1);
    }

    @Test
    public void repairTakesAwayWhatShouldNotBeThere() {
        Work stray = new Work(WorkKey.idea(4711), WorkKey.idea(4711), "OPS", 0, "Stray", 1,
                List.of(new Part(key("ann"), Role.AUTHOR, 1, all.world.clock.millis())),
                Set.of(), Map.of("stray", 1));
        all.works.put(List.of(stray));
        assertEquals(List.of("ann"), all.found(as("bob"), "stray"));

        assertTrue(all.rebuild.run(() -> false, read -> { }));

        assertEquals(List.of(), all.found(as("bob"), "stray"));
    }

    private void happen(int what) {
        String person = PEOPLE.get(chance.nextInt(PEOPLE.size()));
        switch (what) {
            case 0, 1, 2 -> ideas.add(all.world.ideaService.post(as(person), any(boards), new NewIdea(words(3), words(9), List.of(words(1)), 0, "")).id());
            case 3 -> all.world.ideaService.edit(as(person), any(ideas), before -> new IdeaEdit(words(2), words(7), List.of(words(1)), 0, ""));
            case 4 -> all.world.ideaService.delete(as("cho"), any(ideas));
            case 5 -> all.world.ideaService.restore(as("cho"), any(ideas));
            case 6, 7 -> comments.add(all.talk.commentService.post(as(person), any(ideas), 0, words(6)).comment().id());
            case 8 -> all.talk.commentService.delete(as("cho"), any(comments));
            case 9 -> all.talk.commentService.edit(as(person), any(comments), words(4));
            case 10 -> suggestions.add(all.talk.suggestionService.suggest(as(person), any(ideas), new NewSuggestion(words(8), "")).suggestion().id());
            case 11 -> all.talk.suggestionService.take(as(person), any(suggestions), null);
            case 12 -> notes.add(all.notebook.noteService.post(as(person), new NewNote(NoteKind.values()[chance.nextInt(6)], words(8),
                    List.of(words(1)), chance.nextBoolean() ? Audience.EVERYBODY : new Audience("OPS"), 0, "")).note().id());
            case 13 -> notes.add(all.notebook.replyService.reply(as(person), any(notes), words(5), "").note().id());
            case 14 -> note(person);
            default -> page(person);
        }
    }

    private void note(String person) {
        switch (chance.nextInt(4)) {
            case 0 -> all.notebook.noteService.delete(as(person), any(notes));
            case 1 -> all.notebook.noteService.edit(as(person), any(notes), before -> new NoteEdit(words(6), List.of(words(1)), 0));
            case 2 -> all.notebook.confirmationService.confirm(as(person), any(notes), Verdict.WORKED, "");
            default -> all.profileService.change(as(person), new ProfileChange(true, "", List.of(words(1)), List.of()));
        }
    }

    private void page(String person) {
        long now = all.world.clock.millis();
        if (pages.isEmpty() || chance.nextInt(3) == 0) {
            pages.add(100L + pages.size());
            created(all.content.page(pages.get(pages.size() - 1), "OPS", words(2), key(person), now, words(9), words(1)));
        } else if (chance.nextInt(3) == 0) {
            created(all.content.comment(1_000 + chance.nextInt(50), pages.get(0), key(person), now, words(4)));
        } else if (chance.nextInt(4) == 0 && pages.size() > 1) {
            long gone = pages.remove(pages.size() - 1);
            all.content.remove(gone);
            all.world.publisher.publish(new ContentRemoved(gone));
        } else {
            ContentItem item = all.content.edit(pages.get(chance.nextInt(pages.size())), key(person), now, words(9));
            all.world.publisher.publish(new ContentUpdated(item, key(person), now, item.version(), false));
        }
    }

    private void created(ContentItem item) {
        all.world.publisher.publish(new ContentCreated(item, item.creatorKey(), item.createdAt(), false));
    }

    private int any(List<Integer> some) {
        return some.isEmpty() ? 1 : some.get(chance.nextInt(some.size()));
    }

    private String words(int many) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < many; i++) {
            words.append(WORDS.get(chance.nextInt(WORDS.size()))).append(' ');
        }
        return words.toString().strip();
    }
}
