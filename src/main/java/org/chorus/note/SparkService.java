package org.chorus.note;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chorus.board.BoardService;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.common.Publisher;
import org.chorus.common.Ref;
import org.chorus.discussion.Comment;
import org.chorus.discussion.Comments;
import org.chorus.discussion.DiscussedIdeas;
import org.chorus.host.People;
import org.chorus.host.Permissions;
import org.chorus.host.Person;
import org.chorus.host.Transactions;
import org.chorus.host.Viewer;
import org.chorus.idea.IdeaService;
import org.chorus.idea.IdeaView;
import org.chorus.idea.NewIdea;
import org.chorus.idea.Origins;
import org.chorus.idea.Standing;
import org.chorus.text.Markdown;

/** Making ideas of notes and of comments, linked both ways. */
public final class SparkService implements Origins {

    private static final int LONGEST_TITLE = 200;

    private final NoteAccess access;
    private final DiscussedIdeas discussed;
    private final Comments comments;
    private final Sparks sparks;
    private final BoardService boards;
    private final IdeaService ideas;
    private final People people;
    private final Permissions permissions;
    private final Markdown markdown;
    private final Transactions transactions;
    private final Publisher publisher;
    private final Clock clock;

    public SparkService(NoteAccess access, DiscussedIdeas discussed, Comments comments, Sparks sparks, BoardService boards,
            IdeaService ideas, People people, Permissions permissions, Markdown markdown, Transactions transactions, Publisher publisher, Clock clock) {
        this.access = access;
        this.discussed = discussed;
        this.comments = comments;
        this.sparks = sparks;
        this.boards = boards;
        this.ideas = ideas;
        this.people = people;
        this.permissions = permissions;
        this.markdown = markdown;
        this.transactions = transactions;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * One idea for each person, note and board, however often it is sent; another one where that was deleted.
     *
     * @param title empty to begin with the note's own words, where whoever reads the board may read those too
     */
    public IdeaView fromNote(Viewer viewer, int noteId, int boardId, String title) {
        return transactions.required(() -> {
            Note note = NoteService.requireStanding(access.takePart(viewer, noteId)).note();
            String home = note.audience().isEverybody() ? homeOfAll(viewer, boardId) : note.audience().spaceKey();
            return spark(viewer, note.ref(), note.authorKey(), boardId, title(viewer, boardId, title, home, note.text()));
        });
    }

    /** The board's space, unless guests read it: what is for everybody who can log in is not for them. */
    private String homeOfAll(Viewer viewer, int boardId) {
        String space = boards.view(viewer, boardId).board().spaceKey();
        return permissions.mayView(Viewer.ANONYMOUS, space) ? "" : space;
    }

    /** As {@link #fromNote}, from a comment on another idea. */
    public IdeaView fromComment(Viewer viewer, int commentId, int boardId, String title) {
        return transactions.required(() -> {
            Comment comment = comments.byId(commentId).filter(one -> !one.isDeleted()).orElseThrow(() -> new Missing("comment"));
            Standing standing = discussed.contribute(viewer, comment.ideaId(), "comment");
            boolean hidden = standing.board().hidesAuthors() && comment.authorKey().equals(standing.idea().authorKey());
            return spark(viewer, Ref.of("comment", commentId), hidden ? "" : comment.authorKey(), boardId,
                    title(viewer, boardId, title, standing.board().spaceKey(), comment.text()));
        });
    }

    private IdeaView spark(Viewer viewer, Ref source, String author, int boardId, String title) {
        String once = source.kind() + "-" + source.id();
        IdeaView idea = ideas.post(viewer, boardId, new NewIdea(title, "", List.of(), 0, once));
        while (idea.deleted()) {
            idea = ideas.post(viewer, boardId, new NewIdea(title, "", List.of(), 0, once + "-after-" + idea.id()));
        }
        boolean known = sparks.behind(idea.id()).stream().anyMatch(spark -> spark.source().equals(source));
        if (!known) {
            sparks.add(source, idea.id(), viewer.key(), clock.millis());
            publisher.publish(new IdeaSparked(source, author, idea.id(), boardId, viewer.key()));
        }
        return idea;
    }

    /** The words of one space are not carried into another unless somebody writes them there. */
    private String title(Viewer viewer, int boardId, String title, String spaceOfWords, String words) {
        if (title != null && !title.isBlank()) {
            return title;
        }
        if (!boards.view(viewer, boardId).board().spaceKey().equals(spaceOfWords)) {
            throw new InvalidInput("spark.title", "Say what the idea is called: who reads that board may not read this.");
        }
        return markdown.excerpt(words, LONGEST_TITLE);
    }

    @Override
    public List<Origin> of(Viewer viewer, int ideaId) {
        return sparks.behind(ideaId).stream().flatMap(spark -> seen(viewer, spark.source()).stream()).toList();
    }

    private Optional<Origin> seen(Viewer viewer, Ref source) {
        int id = Integer.parseInt(source.id());
        try {
            return source.kind().equals("note") ? note(viewer, id) : comment(viewer, id);
        } catch (Missing unseen) {
            return Optional.empty();
        }
    }

    private Optional<Origin> note(Viewer viewer, int id) {
        Note note = access.read(viewer, id).note();
        return note.isDeleted() ? Optional.empty()
                : Optional.of(new Origin(note.ref(), pathOf(note), markdown.excerpt(note.text(), 100), people.byKey(note.authorKey())));
    }

    private Optional<Origin> comment(Viewer viewer, int id) {
        return comments.byId(id).filter(comment -> !comment.isDeleted()).flatMap(comment -> {
            Standing standing = discussed.read(viewer, comment.ideaId(), "comment");
            boolean hidden = standing.board().hidesAuthors() && comment.authorKey().equals(standing.idea().authorKey());
            return Stream.of(standing).filter(seen -> !seen.idea().isDeleted()).findFirst()
                    .map(seen -> new Origin(Ref.of("comment", id), "/ideas/" + comment.ideaId() + "#comment-" + id, seen.idea().title(),
                            hidden ? Person.former("") : people.byKey(comment.authorKey())));
        });
    }

    /** Where a note is shown: a reply in its thread. */
    static String pathOf(Note note) {
        return "/notes/" + note.rootId() + (note.isReply() ? "#note-" + note.id() : "");
    }
}
