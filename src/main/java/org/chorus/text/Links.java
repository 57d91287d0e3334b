package org.chorus.text;

import java.util.LinkedHashSet;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;

/** Where a text leads. */
public final class Links {

    private Links() {
    }

    /** The addresses that a stored text links to, each once, in the order of the text, as they were written. */
    public static Set<String> in(String stored) {
        Set<String> addresses = new LinkedHashSet<>();
        Syntax.parse(stored).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                addresses.add(link.getDestination());
                visitChildren(link);
            }
        });
        return addresses;
    }
}
