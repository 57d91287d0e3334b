package org.chorus.endorsement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * What endorsements weigh, and where that puts a person in a topic. A function of the endorsements given and of nothing
 * else about anybody: titles and groups do not count, units only keep apart where endorsements come from.
 */
public final class Weights {

    /** A standing that makes half a full voice. */
    static final double HALF_VOICE = 3;
    private static final double HALF_LIFE_MILLIS = TimeUnit.DAYS.toMillis(365);
    private static final long DAY = TimeUnit.DAYS.toMillis(1);

    private final Reciprocity reciprocity;
    private final long now;

    /**
     * @param edges all that may count, of everybody in question and of those who endorsed back and forth with them
     * @param now   epoch milliseconds
     */
    public Weights(Collection<Edge> edges, long now) {
        this.reciprocity = new Reciprocity(edges);
        this.now = now;
    }

    public Factors of(Edge edge) {
        return new Factors(0.5 + 0.5 * edge.standing(), edge.evidence(), freshness(edge), reciprocity.factor(edge), 1.0 / nth(edge));
    }

    /** `S = Σ over units of (Σ w)^½`, so that breadth beats volume. @param unitOf the giver's unit by key */
    public double standing(Collection<Edge> received, UnaryOperator<String> unitOf) {
        Map<String, Double> byUnit = new HashMap<>();
        received.forEach(edge -> byUnit.merge(unitOf.apply(edge.giver()), of(edge).weight(), Double::sum));
        return byUnit.values().stream().mapToDouble(Math::sqrt).sorted().sum();
    }

    /**
     * The giver's own standing as a number from 0 to 1, made of what others than the receiver said: or else endorsing
     * somebody would make louder what comes back.
     *
     * @param said what may count for the giver, in the topic
     */
    double voice(String giver, String receiver, Collection<Edge> said, UnaryOperator<String> unitOf) {
        List<Edge> own = said.stream().filter(edge -> edge.receiver().equals(giver) && !edge.giver().equals(receiver)).toList();
        double standing = standing(own, unitOf);
        return standing / (standing + HALF_VOICE);
    }

    private double freshness(Edge edge) {
        return Math.exp(-Math.log(2) * Math.max(0, now - edge.at()) / HALF_LIFE_MILLIS);
    }

    /** The how manieth from this giver to this receiver within the day before it, itself among them. */
    private long nth(Edge edge) {
        List<Edge> all = reciprocity.between(edge.giver(), edge.receiver());
        return 1 + all.stream().filter(other -> isBefore(other, edge) && edge.at() - other.at() < DAY).count();
    }

    private static boolean isBefore(Edge one, Edge other) {
        return one.at() < other.at() || one.at() == other.at() && one.id() < other.id();
    }
}
