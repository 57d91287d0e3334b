package org.chorus.note.rest;

import java.time.Instant;
import java.util.List;
import org.chorus.discussion.Tally;
import org.chorus.host.Site;
import org.chorus.note.ConfirmationService;
import org.chorus.note.Note;
import org.chorus.note.NoteVersionService;
import org.chorus.note.NoteView;
import org.chorus.web.DifferenceJson;
import org.chorus.web.PeopleJson;
import org.chorus.web.PersonJson;

/** Makes what goes over the wire of what viewers are shown. */
public final class NotesJson {

    private final PeopleJson people;
    private final Site site;

    public NotesJson(PeopleJson people, Site site) {
        this.people = people;
        this.site = site;
    }

    NoteJson of(NoteView view) {
        Note note = view.note();
        boolean deleted = note.isDeleted();
        return new NoteJson(note.id(), note.kind().wire(), note.isReply() ? note.parentId() : null, note.rootId(),
                deleted ? null : people.of(view.author()), view.html(), view.mine().mayEdit() ? view.editable() : null, view.excerpt(),
                view.topics().stream().map(topic -> new NoteJson.TopicJson(topic.subjectId(), topic.name())).toList(),
                new NoteJson.AudienceJson(note.audience().isEverybody() ? null : note.audience().spaceKey(), view.spaceName()),
                view.cards().stream().map(this::card).toList(), time(note.createdAt()), deleted ? null : time(note.editedAt()),
                note.version(), note.counts().replies(), note.counts().worked(), note.counts().failed(), note.isOpenQuestion(),
                signs(view.reactions()),
                view.ideas().stream().map(idea -> new NoteJson.IdeaJson(idea.id(), idea.title(), idea.state().name())).toList(),
                mine(view.mine()), deleted);
    }

    VersionJson of(NoteVersionService.Shown version) {
        return new VersionJson(version.version(), version.text(), version.html(), DifferenceJson.of(version.difference()), time(version.at()));
    }

    ConfirmationJson of(ConfirmationService.Shown said) {
        return new ConfirmationJson(people.of(said.person()), said.worked(), said.html(), time(said.at()));
    }

    static List<NoteJson.SignJson> signs(List<Tally> tallies) {
        return tallies.stream()
                .map(tally -> new NoteJson.SignJson(tally.reaction().wire(), tally.reaction().emoji(), tally.count(), tally.mine()))
                .toList();
    }

    private NoteJson.CardJson card(NoteView.ContentCard card) {
        return new NoteJson.CardJson(card.id(), card.about(), card.kind(), card.title(), card.spaceName(), site.contextPath() + card.path());
    }

    private static NoteJson.MineJson mine(NoteView.Mine mine) {
        Boolean confirmed = mine.worked() || mine.failed() ? mine.worked() : null;
        return new NoteJson.MineJson(mine.author(), confirmed, mine.mayReply(), mine.mayEdit(), mine.mayDelete(), mine.mayRestore(),
                mine.mayConfirm(), mine.maySpark());
    }

    private static Instant time(long millis) {
        return millis == 0 ? null : Instant.ofEpochMilli(millis);
    }

    /** What a note said once. @param difference from the version before */
    record VersionJson(int version, String text, String html, List<DifferenceJson> difference, Instant at) {
    }

    /** What somebody found who tried. @param html of the context; may be empty */
    record ConfirmationJson(PersonJson person, boolean worked, String html, Instant at) {
    }
}
