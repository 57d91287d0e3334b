package org.chorus.text;

import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a text on one line, without its markup. */
final class PlainText extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();
    private final Function<String, String> nameOfKey;

    private PlainText(Function<String, String> nameOfKey) {
        this.nameOfKey = nameOfKey;
    }

    static String of(Node document, Function<String, String> nameOfKey) {
        PlainText plain = new PlainText(nameOfKey);
        document.accept(plain);
        return plain.words.toString().replaceAll("\\s+", " ").strip();
    }

    @Override
    protected void visitChildren(Node parent) {
        super.visitChildren(parent);
        if (parent instanceof Block) {
            words.append(' ');
        }
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        words.append(code.getLiteral()).append(' ');
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        words.append(code.getLiteral()).append(' ');
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Mention mention) {
            words.append(mention.isStored()
                    ? "@" + nameOfKey.apply(mention.target())
                    : Mentions.typed(mention.target()));
        } else {
            visitChildren(node);
            words.append(isCell(node) ? " " : "");
        }
    }

    private static boolean isCell(Node node) {
        return node instanceof TableCell;
    }
}
