package org.chorus.expertise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chorus.board.BoardDeleted;
import org.chorus.board.BoardRestored;
import org.chorus.common.Event;
import org.chorus.common.Slices;
import org.chorus.common.Subscriber;
import org.chorus.discussion.CommentDeleted;
import org.chorus.discussion.CommentEdited;
import org.chorus.discussion.CommentRestored;
import org.chorus.discussion.Commented;
import org.chorus.host.Afterwards;
import org.chorus.host.ContentCreated;
import org.chorus.host.ContentItem;
import org.chorus.host.ContentLabelled;
import org.chorus.host.ContentRemoved;
import org.chorus.host.ContentRestored;
import org.chorus.host.ContentUpdated;
import org.chorus.host.PersonRemoved;
import org.chorus.host.SpaceRemoved;
import org.chorus.idea.IdeaDeleted;
import org.chorus.idea.IdeaEdited;
import org.chorus.idea.IdeaPosted;
import org.chorus.idea.IdeaRestored;
import org.chorus.idea.IdeaTopicsChanged;
import org.chorus.idea.Ideas;
import org.chorus.idea.IdeasImported;
import org.chorus.note.FixConfirmed;
import org.chorus.note.Note;
import org.chorus.note.NoteDeleted;
import org.chorus.note.NoteEdited;
import org.chorus.note.NotePosted;
import org.chorus.note.NoteReplied;
import org.chorus.note.NoteRestored;
import org.chorus.topic.Topic;
import org.chorus.topic.TopicMerged;
import org.chorus.topic.TopicUnmerged;

/** Keeps evidence up with what happens, in the transaction of what happens; a new note's soon after. */
public final class EvidenceKeeper implements Subscriber {

    private final Evidence evidence;
    private final Works works;
    private final Profiles profiles;
    private final Ideas ideas;
    private final CommentSource comments;
    private final NoteSource notes;
    private final ContentSource contents;
    private final Afterwards afterwards;

    public EvidenceKeeper(Evidence evidence, Works works, Profiles profiles, Ideas ideas, CommentSource comments, NoteSource notes,
            ContentSource contents, Afterwards afterwards) {
        this.evidence = evidence;
        this.works = works;
        this.profiles = profiles;
        this.ideas = ideas;
        this.comments = comments;
        this.notes = notes;
        this.contents = contents;
        this.afterwards = afterwards;
    }

    @Override
    public void on(Event event) {
        onIdea(event);
        onComment(event);
        onNote(event);
        onContent(event);
        onOther(event);
    }

    private void onIdea(Event event) {
        if (event instanceof IdeaPosted posted) {
            evidence.refresh(WorkKey.idea(posted.ideaId()));
        } else if (event instanceof IdeaEdited edited) {
            withComments(edited.ideaId());
        } else if (event instanceof IdeaTopicsChanged changed) {
            withComments(changed.ideaId());
        } else if (event instanceof IdeaDeleted deleted) {
            withComments(deleted.ideaId());
        } else if (event instanceof IdeaRestored restored) {
            withComments(restored.ideaId());
        } else if (event instanceof BoardDeleted deleted) {
            all(deleted.boardId());
        } else if (event instanceof BoardRestored restored) {
            all(restored.boardId());
        } else if (event instanceof IdeasImported imported) {
            all(imported.boardId());
        }
    }

    private void all(int boardId) {
        Batches.of(WorkKind.IDEA, after -> ideas.idsOn(boardId, after, WorkSource.BATCH), keys -> {
            refresh().accept(keys);
            keys.forEach(idea -> comments.allOn((int) idea.id(), refresh()));
        });
    }

    private void withComments(int ideaId) {
        evidence.refresh(WorkKey.idea(ideaId));
        comments.allOn(ideaId, refresh());
    }

    private void onComment(Event event) {
        if (event instanceof Commented said) {
            evidence.refresh(WorkKey.comment(said.commentId()));
        } else if (event instanceof CommentEdited edited) {
            evidence.refresh(WorkKey.comment(edited.commentId()));
        } else if (event instanceof CommentDeleted deleted) {
            evidence.refresh(WorkKey.comment(deleted.commentId()));
        } else if (event instanceof CommentRestored restored) {
            evidence.refresh(WorkKey.comment(restored.commentId()));
        }
    }

    private void onNote(Event event) {
        if (event instanceof NotePosted posted) {
            add(posted.note(), posted.note(), posted.topics());
        } else if (event instanceof NoteReplied replied) {
            add(replied.reply(), replied.root(), replied.topics());
        } else if (event instanceof NoteEdited edited) {
            evidence.refresh(WorkKey.note(edited.note().id()));
            if (!edited.note().isReply()) {
                notes.allIn(edited.note().id(), refresh());
            }
        } else if (event instanceof NoteDeleted deleted) {
            evidence.refresh(WorkKey.note(deleted.note().id()));
        } else if (event instanceof NoteRestored restored) {
            evidence.refresh(WorkKey.note(restored.note().id()));
        } else if (event instanceof FixConfirmed confirmed) {
            evidence.refresh(WorkKey.note(confirmed.note().id()));
        }
    }

    /**
     * Whoever sends a note does not wait for its words to be indexed. What changes the note before that has its evidence
     * written by then, or finds it gone, and is let be.
     */
    private void add(Note note, Note root, List<Topic> topics) {
        afterwards.when("note " + note.id(), () -> notes.held(note).map(now -> () -> {
            if (NoteSource.isEvidence(now) && !works.has(WorkKey.note(now.id()))) {
                evidence.add(notes.work(now, root, topics));
            }
        }), () -> { });
    }

    private void onContent(Event event) {
        if (event instanceof ContentCreated created) {
            evidence.refresh(ContentSource.keyOf(created.item()));
        } else if (event instanceof ContentUpdated updated) {
            saved(updated.item(), updated.version(), updated.actorKey());
        } else if (event instanceof ContentLabelled labelled) {
            saved(labelled.item(), labelled.item().version(), labelled.item().lastModifierKey());
        } else if (event instanceof ContentRestored restored) {
            evidence.refresh(ContentSource.keyOf(restored.item()));
            contents.allOn(restored.item().id(), refresh());
        } else if (event instanceof ContentRemoved removed) {
            List<WorkKey> keys = List.of(new WorkKey(WorkKind.PAGE, removed.id()), new WorkKey(WorkKind.BLOGPOST, removed.id()),
                    new WorkKey(WorkKind.CONTENT_COMMENT, removed.id()));
            works.removeThreads(keys);
            works.remove(keys);
        } else if (event instanceof SpaceRemoved removed) {
            works.removeSpace(removed.key());
        }
    }

    /** An edition costs what it changes, however many there are and however much was said on it. */
    private void saved(ContentItem item, int version, String editor) {
        WorkKey key = ContentSource.keyOf(item);
        Optional<Work> kept = works.find(key);
        Optional<Work> now = contents.saved(item, kept, version, editor);
        evidence.keep(List.of(key), now.stream().toList());
        if (kept.isEmpty() || now.isEmpty() || !kept.get().frames(now.get())) {
            contents.allOn(item.id(), refresh());
        }
    }

    private void onOther(Event event) {
        if (event instanceof PersonRemoved removed) {
            works.removePerson(removed.userKey());
            profiles.remove(removed.userKey());
        } else if (event instanceof OffersChanged changed) {
            changed.subjects().forEach(subject -> evidence.refresh(new WorkKey(WorkKind.OFFER, subject)));
        } else if (event instanceof TopicMerged merged) {
            about(Set.of(merged.subjectId(), merged.into()));
        } else if (event instanceof TopicUnmerged unmerged) {
            about(Set.of(unmerged.subjectId(), unmerged.from()));
        }
    }

    private void about(Set<Integer> subjects) {
        works.about(subjects).stream().collect(Collectors.groupingBy(WorkKey::kind)).forEach((kind, keys) ->
                Slices.of(keys, WorkSource.BATCH).forEach(some -> evidence.refresh(kind, some)));
    }

    private Consumer<List<WorkKey>> refresh() {
        return keys -> evidence.refresh(keys.get(0).kind(), keys);
    }
}
