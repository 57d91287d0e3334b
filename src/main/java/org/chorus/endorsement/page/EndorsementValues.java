package org.chorus.endorsement.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.endorsement.Endorsement;
import org.chorus.endorsement.EndorsementLists;
import org.chorus.endorsement.EndorsementLists.Praised;
import org.chorus.endorsement.EndorsementState;
import org.chorus.endorsement.EndorsementView;
import org.chorus.endorsement.EndorsementView.Opening;
import org.chorus.endorsement.Explanation;
import org.chorus.endorsement.Given.Side;
import org.chorus.endorsement.ThankService;
import org.chorus.host.Person;
import org.chorus.host.Site;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.text.shown.Addresses;
import org.chorus.text.shown.ShownPeople;
import org.chorus.text.shown.ShownTimes;

/**
 * What somebody was thanked for and whom they thanked, as the template `Chorus.Thanks.section` takes it: `bands`,
 * `received`, `given`, `moreReceived`, `moreGiven` and `own`.
 */
public final class EndorsementValues {

    private final EndorsementLists lists;
    private final ThankService thanks;
    private final WhyValues why;
    private final ShownPeople people;
    private final ShownTimes times;
    private final Addresses addresses;
    private final Texts texts;
    private final Site site;

    public EndorsementValues(EndorsementLists lists, ThankService thanks, WhyValues why, ShownPeople people, ShownTimes times,
            Addresses addresses, Texts texts, Site site) {
        this.lists = lists;
        this.thanks = thanks;
        this.why = why;
        this.people = people;
        this.times = times;
        this.addresses = addresses;
        this.texts = texts;
        this.site = site;
    }

    /** @param receivedAfter cursor of those received, empty for the latest; @param givenAfter of those given */
    public Map<String, Object> of(Viewer viewer, Person person, String receivedAfter, String givenAfter) {
        String key = person.key();
        Page<EndorsementView> received = lists.of(viewer, key, Side.RECEIVED, new PageRequest(receivedAfter, PageRequest.USUAL));
        Page<EndorsementView> given = lists.of(viewer, key, Side.GIVEN, new PageRequest(givenAfter, PageRequest.USUAL));
        Map<Integer, Explanation> explained = viewer.is(key) ? thanks.explanations(viewer) : Map.of();
        String address = addresses.page("/people/" + key + "/endorsements");
        Map<String, Object> values = new HashMap<>();
        values.put("own", viewer.is(key));
        values.put("bands", lists.topicsOf(viewer, key).stream().map(this::band).toList());
        values.put("received", received.items().stream().map(view -> row(view, view.giver(), explained)).toList());
        values.put("given", given.items().stream().map(view -> row(view, view.receiver(), Map.of())).toList());
        values.put("moreReceived", more(address, "received", received.next()));
        values.put("moreGiven", more(address, "given", given.next()));
        return values;
    }

    private static String more(String address, String parameter, String next) {
        return next.isEmpty() ? "" : Addresses.with(address, Map.of(parameter, next));
    }

    private Map<String, Object> band(Praised praised) {
        return Map.of("topic", topic(praised.subject().id(), praised.subject().name()), "band", praised.band().wire(),
                "text", texts.text(BandTexts.key(praised.band())));
    }

    private Map<String, Object> topic(int id, String name) {
        return Map.of("name", name, "url", addresses.page("/topics/" + id));
    }

    /** @param other who is not the person of the page */
    private Map<String, Object> row(EndorsementView view, Person other, Map<Integer, Explanation> explained) {
        Endorsement one = view.endorsement();
        Map<String, Object> values = new HashMap<>();
        values.put("id", one.id());
        values.put("person", people.of(other));
        values.put("topic", topic(view.subject().id(), view.subject().name()));
        values.put("message", one.message());
        values.put("when", times.of(one.at()));
        values.put("work", view.work().map(work -> WorkValues.of(texts, site, work)).orElse(Map.of("url", "")));
        values.put("gone", view.opens() instanceof Opening.Gone);
        values.put("hidden", view.rights().mayReceive() && one.state() == EndorsementState.HIDDEN);
        values.put("mayTakeBack", view.rights().mayTakeBack());
        values.put("mayReceive", view.rights().mayReceive());
        String name = String.valueOf(people.of(other).get("name"));
        values.put("why", explained.containsKey(one.id()) ? why.of(one, name, view.subject().name(), explained.get(one.id()))
                : Map.of("weight", ""));
        return values;
    }
}
