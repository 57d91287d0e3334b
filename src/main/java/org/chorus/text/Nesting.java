package org.chorus.text;

import org.commonmark.node.Node;

/** Bounds how deep a text may nest, before it is parsed and after. */
final class Nesting {

    private static final int DEEPEST = 40;
    private static final String MARKERS = ">-+*.)0123456789 \t";

    private Nesting() {
    }

    /** Judges the quotes and lists that one line can open: the parser's own cost grows with lines times depth. */
    static boolean isTooDeep(String text) {
        return text.lines().anyMatch(line -> markersLeading(line) > DEEPEST);
    }

    private static int markersLeading(String line) {
        int markers = 0;
        for (int i = 0; i < line.length() && MARKERS.indexOf(line.charAt(i)) >= 0; i++) {
            boolean opens = ">-+*.)".indexOf(line.charAt(i)) >= 0;
            boolean ruled = i > 0 && line.charAt(i) != '>' && line.charAt(i - 1) == line.charAt(i);
            markers += opens && !ruled ? 1 : 0;
        }
        return markers;
    }

    /** Walks without recursion: what it looks for is what recursion would not survive. */
    static boolean isTooDeep(Node document) {
        int depth = 0;
        Node node = document;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
            } else {
                while (node != null && node.getNext() == null) {
                    node = node.getParent();
                    depth--;
                }
                node = node == null ? null : node.getNext();
            }
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }
}
