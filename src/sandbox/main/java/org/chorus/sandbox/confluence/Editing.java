package org.chorus.sandbox.confluence;

import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Writing content. It does what it is told: whoever writes on behalf of a visitor asks {@link Rights}
 * first. Each change is kept and then announced.
 */
public final class Editing {

    private final Shelf<StoredContent> current;
    private final Shelf<Edition> editions;
    private final Sequence ids;
    private final InstantSource clock;
    private final Announcer announcer;

    Editing(Shelf<StoredContent> current, Shelf<Edition> editions, Sequence ids, InstantSource clock,
            Announcer announcer) {
        this.current = current;
        this.editions = editions;
        this.ids = ids;
        this.clock = clock;
        this.announcer = announcer;
    }

    public StoredContent createPage(StoredSpace space, StoredContent parent, String title, String body, Person author) {
        return create(ContentKind.PAGE, space.key(), parent.id(), 0, title, body, author);
    }

    /** A page with none above it. */
    public StoredContent createPage(StoredSpace space, String title, String body, Person author) {
        return create(ContentKind.PAGE, space.key(), 0, 0, title, body, author);
    }

    public StoredContent createBlogPost(StoredSpace space, String title, String body, Person author) {
        return create(ContentKind.BLOG_POST, space.key(), 0, 0, title, body, author);
    }

    /** A comment under a page or blog post. */
    public StoredContent comment(StoredContent container, String body, Person author) {
        return create(ContentKind.COMMENT, container.spaceKey(), 0, container.id(), "", body, author);
    }

    /** An answer to a comment. */
    public StoredContent reply(StoredContent comment, String body, Person author) {
        return create(ContentKind.COMMENT, comment.spaceKey(), comment.id(), comment.containerId(), "", body, author);
    }

    /** The next edition; the one before it goes into the history. */
    public StoredContent edit(StoredContent content, String title, String body, String note, Person editor) {
        return tell(WorldEvent.Deed.EDITED, changed(content, title, body, note, editor));
    }

    /** A minor edit, of which watchers are not notified. */
    public StoredContent editQuietly(StoredContent content, String title, String body, String note, Person editor) {
        StoredContent edited = changed(content, title, body, note, editor);
        announcer.announce(new WorldEvent.OfContent(WorldEvent.Deed.EDITED, edited, true));
        return edited;
    }

    /** Does nothing for a second time. */
    public StoredContent like(StoredContent content, Person person) {
        long now = clock.millis();
        Shelf.Changed<StoredContent> changed = current.change(content.id(),
                old -> old.likes().containsKey(person.key()) ? old : old.liked(person.key(), now));
        if (changed.happened()) {
            announcer.announce(new WorldEvent.Liked(changed.after(), person));
        }
        return changed.after();
    }

    public StoredContent unlike(StoredContent content, Person person) {
        Shelf.Changed<StoredContent> changed = current.change(content.id(), old -> old.unliked(person.key()));
        if (changed.happened()) {
            announcer.announce(new WorldEvent.Unliked(changed.after(), person));
        }
        return changed.after();
    }

    public StoredContent label(StoredContent content, Collection<String> more) {
        Set<String> fresh = new TreeSet<>(more);
        StoredContent labelled = change(content, old -> {
            fresh.removeAll(old.labels());
            Set<String> labels = new TreeSet<>(old.labels());
            labels.addAll(fresh);
            return old.labelled(labels);
        });
        fresh.forEach(label -> announcer.announce(new WorldEvent.Labelled(labelled, label)));
        return labelled;
    }

    public StoredContent unlabel(StoredContent content, String label) {
        StoredContent unlabelled = change(content, old -> {
            Set<String> labels = new TreeSet<>(old.labels());
            labels.remove(label);
            return old.labelled(labels);
        });
        announcer.announce(new WorldEvent.Unlabelled(unlabelled, label));
        return unlabelled;
    }

    public StoredContent restrict(StoredContent content, Audience viewers, Audience editors) {
        return change(content, old -> old.restricted(viewers, editors));
    }

    /** Puts a page below another one of the same space. */
    public StoredContent move(StoredContent page, StoredContent parent) {
        return tell(WorldEvent.Deed.MOVED, change(page, old -> old.below(parent.id())));
    }

    public void trash(StoredContent content) {
        tell(WorldEvent.Deed.TRASHED, change(content, old -> old.trashed(true)));
    }

    public StoredContent restore(StoredContent content) {
        return tell(WorldEvent.Deed.RESTORED, change(content, old -> old.trashed(false)));
    }

    /** Says that it was written by somebody else, at another time: history for a demo or a test. */
    public StoredContent backdate(StoredContent content, Person author, long at) {
        return change(content, old -> old.createdBy(author.key(), at));
    }

    /** For good, with its history; comments under it stay behind, unseen. */
    public void remove(StoredContent content) {
        forget(content);
        tell(WorldEvent.Deed.REMOVED, content);
    }

    void forget(StoredContent content) {
        for (int number = 1; number < content.now().number(); number++) {
            editions.remove(Contents.editionId(content, number));
        }
        current.remove(content.id());
    }

    private StoredContent create(ContentKind kind, String spaceKey, long parentId, long containerId, String title,
                                 String body, Person author) {
        long now = clock.millis();
        StoredContent created = new StoredContent(ids.next(), kind, spaceKey, parentId, containerId, author.key(),
                now, new Edition(1, title, body, author.key(), now, ""), Set.of(), Audience.UNRESTRICTED,
                Audience.UNRESTRICTED, Map.of(), false);
        current.put(created.id(), created);
        return tell(WorldEvent.Deed.CREATED, created);
    }

    private StoredContent tell(WorldEvent.Deed deed, StoredContent content) {
        announcer.announce(new WorldEvent.OfContent(deed, content, false));
        return content;
    }

    private StoredContent changed(StoredContent content, String title, String body, String note, Person editor) {
        long now = clock.millis();
        return change(content, old -> {
            editions.put(Contents.editionId(old, old.now().number()), old.now());
            return old.edited(new Edition(old.now().number() + 1, title, body, editor.key(), now, note));
        });
    }

    private StoredContent change(StoredContent content, UnaryOperator<StoredContent> change) {
        return current.change(content.id(), change).after();
    }
}
