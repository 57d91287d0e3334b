package org.chorus.sandbox.http;

/** A pattern of the servlet specification: an exact path, {@code /prefix/*}, {@code *.extension} or {@code /*}. */
record UrlPattern(String text) implements Comparable<UrlPattern> {

    UrlPattern {
        if (!text.startsWith("/") && !text.startsWith("*.")) {
            throw new IllegalArgumentException("<url-pattern> " + text + " starts with neither / nor *.");
        }
    }

    boolean matches(String path) {
        if (text.endsWith("/*")) {
            String prefix = prefix();
            return path.equals(prefix) || path.startsWith(prefix + "/");
        }
        return text.startsWith("*.") ? path.endsWith(text.substring(1)) : path.equals(text);
    }

    /** What a servlet sees as its servlet path; the rest is its path info. */
    String servletPath(String path) {
        return text.endsWith("/*") ? prefix() : path;
    }

    /** The better match comes first: exact, then the longest prefix, then extensions. */
    @Override
    public int compareTo(UrlPattern other) {
        int byRank = Integer.compare(rank(), other.rank());
        return byRank != 0 ? byRank : Integer.compare(other.text.length(), text.length());
    }

    private int rank() {
        if (text.startsWith("*.")) {
            return 2;
        }
        return text.endsWith("/*") ? 1 : 0;
    }

    private String prefix() {
        return text.substring(0, text.length() - 2);
    }
}
