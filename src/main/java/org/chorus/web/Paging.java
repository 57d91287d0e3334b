package org.chorus.web;

import org.chorus.common.InvalidInput;
import org.chorus.common.PageRequest;

/** The query parameters `after` and `limit`, taken as texts so that a wrong number is a clear 400. */
public final class Paging {

    private Paging() {
    }

    /** @param after null or empty for the first page; @param limit null or empty for the usual 20 */
    public static PageRequest of(String after, String limit) {
        return new PageRequest(after == null ? "" : after, limit == null || limit.isEmpty() ? PageRequest.USUAL : number(limit));
    }

    private static int number(String limit) {
        try {
            return Integer.parseInt(limit);
        } catch (NumberFormatException e) {
            throw new InvalidInput("page.limit", "The limit must be from 1 to " + PageRequest.MOST + ", not " + shortened(limit) + ".",
                    PageRequest.MOST, shortened(limit));
        }
    }

    private static String shortened(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "…";
    }
}
