package org.chorus.endorsement;

/**
 * How the weight of one endorsement comes about: `w = q·s·d·r·b`.
 *
 * @param standing    `q`: 0.5 from anybody, up to 1 from somebody who stands well in the topic
 * @param evidence    `s`: 1.0, 0.6 or 0.2, see {@link Evidence}
 * @param freshness   `d`: half after a year
 * @param reciprocity `r`: less the more both are used to endorsing back
 * @param burst       `b`: the n-th from the same giver within a day counts one n-th
 */
public record Factors(double standing, double evidence, double freshness, double reciprocity, double burst) {

    public double weight() {
        return standing * evidence * freshness * reciprocity * burst;
    }
}
