package org.chorus.endorsement;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chorus.common.Forbidden;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.common.Publisher;
import org.chorus.endorsement.Endorsement.Base;
import org.chorus.host.People;
import org.chorus.host.Site;
import org.chorus.host.Transactions;
import org.chorus.host.Viewer;
import org.chorus.text.TextRules;
import org.chorus.topic.Topic;
import org.chorus.topic.TopicService;

/** Endorsing people, taking it back, and what receivers do with it. Each is the same once and often. */
public final class ThankService {

    private final Given given;
    private final Portfolio portfolio;
    private final Audiences audiences;
    private final Standings standings;
    private final TopicService topics;
    private final People people;
    private final Site site;
    private final Transactions transactions;
    private final Publisher publisher;
    private final Clock clock;

    public ThankService(Given given, Portfolio portfolio, Audiences audiences, Standings standings,
            TopicService topics, People people, Site site, Transactions transactions, Publisher publisher, Clock clock) {
        this.given = given;
        this.portfolio = portfolio;
        this.audiences = audiences;
        this.standings = standings;
        this.topics = topics;
        this.people = people;
        this.site = site;
        this.transactions = transactions;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * One for each giver, receiver, topic and work; the same again puts other words in.
     *
     * @throws Missing when the giver may not open the work or there is no such person
     * @throws InvalidInput for oneself, and where the receiver may not open the work
     */
    public Endorsement endorse(Viewer giver, NewEndorsement wanted) {
        site.requireWritable();
        String message = TextRules.optionalText("message", wanted.message(), Endorsement.LONGEST);
        String topic = TextRules.line("topic", wanted.topic(), Endorsement.LONGEST);
        requireReceiver(giver, wanted.receiverKey());
        return transactions.required(() -> {
            Draft draft = draft(giver, wanted, topic, message);
            Endorsement it = draft.it();
            Optional<Endorsement> before = given.locked(giver.key(), it.receiverKey(), it.subjectId(), it.work());
            return before.map(existing -> again(existing, draft)).orElseGet(() -> {
                Endorsement added = given.add(weighed(it));
                publisher.publish(new PersonEndorsed(added, draft.topic(), false));
                return added;
            });
        });
    }

    private void requireReceiver(Viewer giver, String receiverKey) {
        if (giver.is(receiverKey)) {
            throw new InvalidInput("endorsement.self", "Nobody endorses themselves.");
        }
        if (receiverKey == null || people.byKey(receiverKey).isFormer()) {
            throw new Missing("person");
        }
    }

    private Draft draft(Viewer giver, NewEndorsement wanted, String topic, String message) {
        Audience audience = Audience.EVERYBODY;
        boolean own = false;
        if (!wanted.work().equals(Endorsement.NO_WORK)) {
            Work work = portfolio.open(giver, wanted.work());
            audience = work.audience();
            own = work.makers().contains(wanted.receiverKey());
        }
        if (!audiences.include(new Viewer(wanted.receiverKey()), audience)) {
            throw new InvalidInput("endorsement.receiver-blind", "They may not open that work, so they cannot be endorsed for it.");
        }
        Topic resolved = resolved(audience, topic);
        Base base = new Base(0, own ? Evidence.SEEN.factor() : Evidence.NONE.factor());
        return new Draft(new Endorsement(0, giver.key(), wanted.receiverKey(), resolved.subjectId(), resolved.id(), message, wanted.work(),
                audience, base, clock.millis(), 0, 0, 0, 0), resolved);
    }

    private Topic resolved(Audience audience, String topic) {
        return audience.contentId() == 0 ? topics.resolve(audience.spaceKey(), List.of(topic)).get(0)
                : topics.resolveOn(audience.spaceKey(), audience.contentId(), topic);
    }

    private Endorsement again(Endorsement before, Draft draft) {
        if (before.state() == EndorsementState.TAKEN_BACK) {
            return toldAgain(saved(weighed(draft.it()).inPlaceOf(before)), draft.topic());
        }
        if (before.message().equals(draft.it().message())) {
            return before;
        }
        Endorsement reworded = saved(before.saying(draft.it().message()));
        if (reworded.state().counts()) {
            publisher.publish(new EndorsementReworded(reworded));
        }
        return reworded;
    }

    /** What is settled for good: how well the giver stands, and whether they met the work. */
    private Endorsement weighed(Endorsement draft) {
        boolean met = draft.base().evidence() == Evidence.SEEN.factor() && portfolio.met(draft.giverKey(), draft.work());
        double voice = standings.voice(draft.giverKey(), draft.receiverKey(), topics.family(draft.subjectId()), draft.audience());
        return draft.weighing(new Base(voice, met ? Evidence.MET.factor() : draft.base().evidence()));
    }

    /** A receiver who declined once is not asked again. */
    private Endorsement toldAgain(Endorsement endorsement, Topic topic) {
        if (endorsement.state().counts()) {
            publisher.publish(new PersonEndorsed(endorsement, topic, true));
        }
        return endorsement;
    }

    /** By the giver, whatever became of it. @throws Missing for everybody else */
    public void takeBack(Viewer viewer, int id) {
        site.requireWritable();
        transactions.required(() -> {
            Endorsement before = given.locked(id).filter(found -> viewer.is(found.giverKey())).orElseThrow(ThankService::missing);
            if (before.state() != EndorsementState.TAKEN_BACK) {
                Endorsement after = saved(before.takenBack(clock.millis()));
                publisher.publish(new EndorsementTakenBack(after));
            }
        });
    }

    /** By the receiver, who hides, declines or shows it. @throws Missing for who may not see it; @throws Forbidden for others */
    public Endorsement receive(Viewer viewer, int id, EndorsementState wanted) {
        site.requireWritable();
        return transactions.required(() -> {
            Endorsement before = given.locked(id).filter(found -> maySee(viewer, found)).orElseThrow(ThankService::missing);
            if (!viewer.is(before.receiverKey())) {
                throw new Forbidden("endorsement.not-yours", "Only who is endorsed may show, hide or decline it.");
            }
            if (before.state() == wanted) {
                return before;
            }
            long now = clock.millis();
            Endorsement after = saved(switch (wanted) {
                case SHOWN -> before.received(0, 0);
                case HIDDEN -> before.received(now, 0);
                case DECLINED -> before.received(0, now);
                case TAKEN_BACK -> throw new InvalidInput("endorsement.state", "An endorsement is shown, hidden or declined.");
            });
            publisher.publish(switch (wanted) {
                case HIDDEN -> new EndorsementHidden(after);
                case DECLINED -> new EndorsementDeclined(after);
                default -> new EndorsementShown(after);
            });
            return after;
        });
    }

    /** How each of one's own counts, by id; hidden ones too. */
    public Map<Integer, Explanation> explanations(Viewer receiver) {
        return standings.explained(receiver);
    }

    /** How one counts, for its receiver. @throws Missing for everybody else, and for what does not count */
    public Explanation explain(Viewer viewer, int id) {
        Endorsement found = given.byId(id)
                .filter(endorsement -> viewer.is(endorsement.receiverKey()) && endorsement.state().counts()
                        && !endorsement.isWorkGone() && maySee(viewer, endorsement))
                .orElseThrow(ThankService::missing);
        return standings.explained(viewer).get(found.id());
    }

    /** The receiver sees also what they declined, everybody else but the giver not even what is hidden. */
    private boolean maySee(Viewer viewer, Endorsement endorsement) {
        boolean shown = switch (endorsement.state()) {
            case SHOWN -> true;
            case HIDDEN -> viewer.is(endorsement.receiverKey()) || viewer.is(endorsement.giverKey());
            case DECLINED -> viewer.is(endorsement.receiverKey());
            case TAKEN_BACK -> false;
        };
        return shown && audiences.include(viewer, endorsement.audience());
    }

    private Endorsement saved(Endorsement changed) {
        given.save(changed);
        return changed;
    }

    private static Missing missing() {
        return new Missing("endorsement");
    }

    /** What is to be given, and its topic as the work's space spells it. */
    private record Draft(Endorsement it, Topic topic) {
    }
}
