package org.chorus.note;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.board.Access;
import org.chorus.board.BoardAccess;
import org.chorus.host.Viewer;
import org.chorus.idea.Idea;
import org.chorus.idea.Ideas;

/** Ideas that came of notes, as far as a viewer may see them. */
public final class SparkedIdeas {

    private final Sparks sparks;
    private final Ideas ideas;
    private final BoardAccess boards;

    public SparkedIdeas(Sparks sparks, Ideas ideas, BoardAccess boards) {
        this.sparks = sparks;
        this.ideas = ideas;
        this.boards = boards;
    }

    /** By age. */
    List<NoteView.SparkedIdea> of(Viewer viewer, int noteId) {
        List<Integer> ids = sparks.of("note", Set.of(noteId)).stream().map(Spark::ideaId).toList();
        List<Idea> standing = ideas.byIds(ids).stream().filter(idea -> !idea.isDeleted()).toList();
        if (standing.isEmpty()) {
            return List.of();
        }
        Map<Integer, Access> readable = boards.readable(viewer, standing.stream().map(Idea::boardId).collect(Collectors.toSet()));
        return standing.stream()
                .filter(idea -> readable.containsKey(idea.boardId()))
                .map(idea -> new NoteView.SparkedIdea(idea.id(), idea.title(), idea.state()))
                .toList();
    }
}
