package org.chorus.app;

/**
 * Something of the host that we call and that is not there.
 *
 * @param feature what is off without it; names the text `chorus.app.feature.<feature>`
 * @param missing the class or method, as one finds it in the code
 */
public record Gap(String feature, String missing) implements Comparable<Gap> {

    @Override
    public int compareTo(Gap other) {
        int byFeature = feature.compareTo(other.feature);
        return byFeature != 0 ? byFeature : missing.compareTo(other.missing);
    }
}
