package org.askwell.knowledge.markdown;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes a heading with its name and a link to itself. */
final class HeadingRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Headings headings;
    private final UnaryOperator<String> linkLabel;

    HeadingRenderer(HtmlNodeRendererContext context, Headings headings, UnaryOperator<String> linkLabel) {
        this.context = context;
        this.html = context.getWriter();
        this.headings = headings;
        this.linkLabel = linkLabel;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class);
    }

    @Override
    public void render(Node node) {
        var heading = (Heading) node;
        String id = headings.id(heading);
        // The page's title is its only first-level heading.
        String tag = "h" + Math.max(2, heading.getLevel());
        html.line();
        html.tag(tag, Map.of("id", id));
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.text(" ");
        html.tag(
                "a",
                new java.util.TreeMap<>(Map.of(
                        "class", "permalink", "href", "#" + id, "aria-label", linkLabel.apply(PlainText.of(heading)))));
        html.text("#");
        html.tag("/a");
        html.tag("/" + tag);
        html.line();
    }
}
