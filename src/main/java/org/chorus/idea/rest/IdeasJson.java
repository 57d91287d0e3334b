package org.chorus.idea.rest;

import java.time.Instant;
import java.util.Locale;
import org.chorus.board.Board;
import org.chorus.idea.Author;
import org.chorus.idea.Counts;
import org.chorus.idea.DecisionService.Step;
import org.chorus.idea.EndorsementService.Endorser;
import org.chorus.idea.IdeaView;
import org.chorus.idea.VersionService.Shown;
import org.chorus.web.PeopleJson;
import org.chorus.web.PersonJson;

/** Makes what goes over the wire of what viewers are shown. */
public final class IdeasJson {

    private final PeopleJson people;

    public IdeasJson(PeopleJson people) {
        this.people = people;
    }

    public IdeaJson of(IdeaView idea) {
        Board board = idea.board();
        Counts counts = idea.counts();
        return new IdeaJson(idea.id(), board.id(), board.name(), board.spaceKey(), idea.title(), idea.html(),
                idea.mine().mayEdit() ? idea.editable() : null, idea.excerpt(), idea.state().name(),
                idea.topics().stream().map(topic -> new IdeaJson.TopicJson(topic.subjectId(), topic.name())).toList(),
                author(idea.author()), authors(idea.author()), time(idea.createdAt()), time(idea.editedAt()), idea.version(),
                counts.endorsements(), counts.concerns(), counts.objections(), counts.comments(), answer(idea), mine(idea.mine()),
                idea.links().stream().map(IdeasJson::link).toList(), idea.deleted());
    }

    VersionJson of(Shown version) {
        PersonJson credit = version.credit().key().isEmpty() ? null : people.of(version.credit());
        return new VersionJson(version.version(), version.title(), version.html(), version.text(), author(version.author()),
                authors(version.author()), credit, time(version.at()));
    }

    StepJson of(Step step) {
        return new StepJson(step.from().name(), step.to().name(), step.html(), people.of(step.by()), time(step.at()));
    }

    EndorserJson of(Endorser endorser) {
        PersonJson person = people.of(endorser.person());
        return new EndorserJson(person.key(), person.name(), person.avatar(), time(endorser.at()));
    }

    private PersonJson author(Author author) {
        return author instanceof Author.Known known ? people.of(known.person()) : null;
    }

    private static String authors(Author author) {
        return author instanceof Author.Written written ? written.names() : "";
    }

    private IdeaJson.AnswerJson answer(IdeaView idea) {
        IdeaView.Official said = idea.official();
        return said.isGiven()
                ? new IdeaJson.AnswerJson(idea.state().name(), said.html(), said.text(), people.of(said.by()), time(said.at()))
                : null;
    }

    private static IdeaJson.MineJson mine(IdeaView.Mine mine) {
        return new IdeaJson.MineJson(mine.endorsed(), mine.author(), mine.mayEdit(), mine.mayDelete(), mine.mayContribute(),
                mine.mayCurate());
    }

    private static IdeaJson.LinkJson link(IdeaView.Linked linked) {
        String relation = linked.relation().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new IdeaJson.LinkJson(relation, linked.id(), linked.title(), linked.state().name());
    }

    private static Instant time(long millis) {
        return millis == 0 ? null : Instant.ofEpochMilli(millis);
    }

    /** What an idea said once. @param credit whoever suggested it, null for nobody */
    record VersionJson(int version, String title, String html, String text, PersonJson author, String authors, PersonJson credit,
            Instant at) {
    }

    /** One step in the life of an idea. */
    record StepJson(String from, String to, String html, PersonJson by, Instant at) {
    }

    /** Somebody who endorses an idea. */
    record EndorserJson(String key, String name, String avatar, Instant at) {
    }
}
