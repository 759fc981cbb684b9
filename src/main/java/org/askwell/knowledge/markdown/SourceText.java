package org.askwell.knowledge.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Takes the emphasis markers out of the parsed text, and turns {@code article:key} links into addresses. */
final class SourceText extends AbstractVisitor implements PostProcessor {

    private static final Pattern ARTICLE = Pattern.compile("article:([a-z0-9-]{1,100})(#[^\\s\"<>]*)?");

    private final List<Node> empty = new ArrayList<>();

    @Override
    public Node process(Node document) {
        var pass = new SourceText();
        document.accept(pass);
        pass.empty.forEach(Node::unlink);
        return document;
    }

    @Override
    public void visit(Text text) {
        text.setLiteral(CjkEmphasis.unmark(text.getLiteral()));
        if (text.getLiteral().isEmpty()) {
            empty.add(text);
        }
    }

    @Override
    public void visit(Code code) {
        code.setLiteral(CjkEmphasis.unmark(code.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock block) {
        block.setLiteral(CjkEmphasis.unmark(block.getLiteral()));
        if (block.getInfo() != null) {
            block.setInfo(CjkEmphasis.unmark(block.getInfo()));
        }
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        block.setLiteral(CjkEmphasis.unmark(block.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock block) {
        block.setLiteral(CjkEmphasis.unmark(block.getLiteral()));
    }

    @Override
    public void visit(HtmlInline inline) {
        inline.setLiteral(CjkEmphasis.unmark(inline.getLiteral()));
    }

    @Override
    public void visit(Link link) {
        link.setDestination(address(CjkEmphasis.unmark(link.getDestination())));
        if (link.getTitle() != null) {
            link.setTitle(CjkEmphasis.unmark(link.getTitle()));
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        image.setDestination(CjkEmphasis.unmark(image.getDestination()));
        if (image.getTitle() != null) {
            image.setTitle(CjkEmphasis.unmark(image.getTitle()));
        }
        visitChildren(image);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        // Its links carry copies of the destination already.
    }

    private static String address(String destination) {
        var article = ARTICLE.matcher(destination);
        return article.matches() ? "/articles/" + destination.substring("article:".length()) : destination;
    }
}
