package org.chorus.worlds;

import java.util.regex.Pattern;

/**
 * Makes outputs of two worlds comparable. Rows get their ids one after another, so what was left out of one world shifts
 * the ids of what came later, and secrets are random; only those are taken out, and a note's digest, which is of what is
 * shown of it with its id. Order, words, counts, bands, times and
 * where lists are cut stay as they are: of a cursor the time stays, and that there is one.
 */
final class Normal {

    private static final Pattern ID = Pattern.compile("(?<="
            + "/(?:ideas|notes|boards|topics|endorsements|disputes/[a-z-]+)/|/(?:idea|note|board|topic)/|#(?:comment|note|activity)-|chorus-(?:suggestion|challenge)-|activity-"
            + "|\"id\":\"?|\\bid=|\"next\":\"|after=|\\d{13}\\.|latest=|topic=|\"topic\":|subject=|(?:idea|note|board|topic|endorsement|comment|suggestion|challenge)[:-])\\d{1,9}\\b");
    private static final Pattern DIGEST = Pattern.compile("(?<=\\bdigest=)\"?-?[0-9a-z]+\"?");
    private static final Pattern SECRET = Pattern.compile("token=[\\w.-]+");

    private Normal() {
    }

    static String of(String output) {
        String withoutIds = DIGEST.matcher(ID.matcher(output).replaceAll("#")).replaceAll("#");
        return SECRET.matcher(withoutIds).replaceAll("token=#");
    }
}
