package org.chorus.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Fits a parsed text into a page of ours: lowers headings below the page's own and turns pictures into links. */
final class Reshaping extends AbstractVisitor {

    private static final int PAGE_HEADINGS = 2;
    private static final int LOWEST_HEADING = 6;

    private final List<Image> images = new ArrayList<>();

    private Reshaping() {
    }

    static void apply(Node document) {
        Reshaping reshaping = new Reshaping();
        document.accept(reshaping);
        reshaping.images.forEach(Reshaping::becomeLink);
    }

    @Override
    public void visit(Heading heading) {
        heading.setLevel(Math.min(LOWEST_HEADING, heading.getLevel() + PAGE_HEADINGS));
        visitChildren(heading);
    }

    @Override
    public void visit(Image image) {
        images.add(image);
        visitChildren(image);
    }

    private static void becomeLink(Image image) {
        if (image.getFirstChild() == null) {
            image.appendChild(new Text(image.getDestination()));
        }
        if (isInLink(image)) {
            moveChildren(image, image);
        } else {
            Link link = new Link(image.getDestination(), null);
            image.insertBefore(link);
            while (image.getFirstChild() != null) {
                link.appendChild(image.getFirstChild());
            }
        }
        image.unlink();
    }

    private static void moveChildren(Node from, Node before) {
        while (from.getFirstChild() != null) {
            before.insertBefore(from.getFirstChild());
        }
    }

    static boolean isInLink(Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof Link) {
                return true;
            }
        }
        return false;
    }
}
