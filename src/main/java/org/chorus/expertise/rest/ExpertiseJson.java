package org.chorus.expertise.rest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chorus.common.Ref;
import org.chorus.expertise.Band;
import org.chorus.expertise.EvidenceView;
import org.chorus.expertise.Expert;
import org.chorus.expertise.ExpertiseView;
import org.chorus.expertise.PeopleFound;
import org.chorus.expertise.TopicExpertise;
import org.chorus.host.Person;
import org.chorus.topic.Subject;
import org.chorus.web.PeopleJson;
import org.chorus.web.PersonJson;

/** Makes of views what goes over the wire: bands and months, never a number that ranks people. */
public final class ExpertiseJson {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM").withZone(ZoneOffset.UTC);

    private final PeopleJson people;

    public ExpertiseJson(PeopleJson people) {
        this.people = people;
    }

    Found found(PeopleFound found) {
        return new Found(found.people().items().stream().map(this::hit).toList(), found.people().next(), found.meant());
    }

    Hit hit(Expert expert) {
        PersonJson person = people.of(expert.person());
        return new Hit(person.key(), expert.person().username(), person.name(), person.avatar(), band(expert.band()), expert.named(),
                expert.endorsed(), expert.offering(), pieces(expert.why()), month(expert.lastActive()), expert.open());
    }

    Somebody somebody(Person person) {
        PersonJson shown = people.of(person);
        return new Somebody(shown.key(), person.username(), shown.name(), shown.avatar());
    }

    Whole whole(ExpertiseView view) {
        return new Whole(people.of(view.person()), view.own(), view.profile().open(), view.profile().talents(),
                view.topics().stream().map(ExpertiseJson::topic).toList(), named(view.asks()), named(view.learns()),
                pieces(view.loose()));
    }

    Said said(ExpertiseView view) {
        return new Said(view.profile().open(), view.profile().talents(), view.asks().stream().map(Subject::name).toList(),
                view.learns().stream().map(Subject::name).toList());
    }

    private static Known topic(TopicExpertise topic) {
        return new Known(topic.topic().id(), topic.topic().name(), band(topic.band()), topic.state().wire(), topic.endorsed(),
                pieces(topic.pieces()), month(topic.lastActive()));
    }

    private static List<Named> named(List<Subject> topics) {
        return topics.stream().map(topic -> new Named(topic.id(), topic.name())).toList();
    }

    private static List<Piece> pieces(List<EvidenceView> pieces) {
        return pieces.stream().map(piece -> new Piece(piece.work(), piece.title(), piece.address(), piece.role().name().toLowerCase(Locale.ROOT),
                Instant.ofEpochMilli(piece.at()), piece.words(), piece.onTopic(), piece.disputed())).toList();
    }

    private static String band(Band band) {
        return band == Band.UNKNOWN ? null : band.wire();
    }

    private static String month(long at) {
        return at == 0 ? null : MONTH.format(Instant.ofEpochMilli(at));
    }

    /** Whom the finder found. */
    record Found(List<Hit> items, String next, String meant) {
    }

    /** One of them. */
    record Hit(String key, String username, String name, String avatar, String band, boolean named, boolean endorsed, boolean offering,
            List<Piece> why, String lastActive, boolean open) {
    }

    /** Somebody to be mentioned. */
    record Somebody(String key, String username, String name, String avatar) {
    }

    /** A profile. */
    record Whole(PersonJson person, boolean own, boolean open, String talents, List<Known> topics, List<Named> asks, List<Named> learns,
            List<Piece> loose) {
    }

    /** What one says of oneself. */
    record Said(boolean open, String talents, List<String> asks, List<String> learns) {
    }

    /** A topic somebody knows of. */
    record Known(int id, String name, String band, String state, boolean endorsed, List<Piece> pieces, String lastActive) {
    }

    record Named(int id, String name) {
    }

    /** A piece of evidence. */
    record Piece(Ref work, String title, String url, String role, Instant at, Set<String> words, boolean onTopic, boolean disputed) {
    }
}
