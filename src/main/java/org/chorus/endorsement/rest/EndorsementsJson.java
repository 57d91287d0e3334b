package org.chorus.endorsement.rest;

import java.time.Instant;
import java.util.List;
import org.chorus.common.Page;
import org.chorus.endorsement.Endorsement;
import org.chorus.endorsement.EndorsementLists.Praised;
import org.chorus.endorsement.EndorsementState;
import org.chorus.endorsement.EndorsementView;
import org.chorus.endorsement.Evidence;
import org.chorus.endorsement.Explanation;
import org.chorus.endorsement.Factors;
import org.chorus.endorsement.Work;
import org.chorus.host.Site;
import org.chorus.web.PeopleJson;

/** Makes JSON of endorsements of people. */
public final class EndorsementsJson {

    private final PeopleJson people;
    private final Site site;

    public EndorsementsJson(PeopleJson people, Site site) {
        this.people = people;
        this.site = site;
    }

    EndorsementJson of(EndorsementView view) {
        Endorsement one = view.endorsement();
        EndorsementState state = view.rights().mayReceive() ? one.state() : EndorsementState.SHOWN;
        return new EndorsementJson(one.id(), people.of(view.giver()), people.of(view.receiver()),
                new EndorsementJson.TopicJson(view.subject().id(), view.subject().name()), one.message(),
                view.work().map(this::of).orElse(null), Instant.ofEpochMilli(one.at()), state.wire(),
                view.rights().mayTakeBack(), view.rights().mayReceive());
    }

    private EndorsementJson.WorkJson of(Work work) {
        return new EndorsementJson.WorkJson(work.ref().kind(), work.ref().id(), work.title(), site.contextPath() + work.path());
    }

    ListJson of(Page<EndorsementView> page, List<Praised> topics) {
        return new ListJson(page.items().stream().map(this::of).toList(), page.next(), topics.stream()
                .map(praised -> new PraisedJson(praised.subject().id(), praised.subject().name(), praised.band().wire())).toList());
    }

    ExplanationJson of(Explanation explanation) {
        Factors factors = explanation.factors();
        return new ExplanationJson(rounded(factors.weight()), rounded(factors.standing()), rounded(factors.evidence()),
                Evidence.of(factors.evidence()).wire(), rounded(factors.freshness()), rounded(factors.reciprocity()),
                rounded(factors.burst()), explanation.band().wire(), explanation.count(), explanation.units());
    }

    private static double rounded(double number) {
        return Math.round(number * 100) / 100.0;
    }

    /** @param topics the person's bands in all topics that the reader may know of */
    record ListJson(List<EndorsementJson> items, String next, List<PraisedJson> topics) {
    }

    /** In which band somebody stands. */
    record PraisedJson(int id, String name, String band) {
    }

    /** For the receiver's eyes only: the factors of one endorsement, and what all for the topic come to. */
    record ExplanationJson(double weight, double standing, double evidence, String evidenceKind, double freshness,
            double reciprocity, double burst, String band, int count, int units) {
    }
}
