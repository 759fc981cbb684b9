package org.askwell.knowledge.markdown;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** One parsed text and what is made of it. */
public final class Rendering {

    private static final List<Extension> SYNTAX = List.of(
            TablesExtension.create(),
            StrikethroughExtension.builder().requireTwoTildes(true).build());

    // The markers go before bare links are looked for, else they would become part of the addresses.
    private static final Parser PARSER = Parser.builder()
            .extensions(SYNTAX)
            .postProcessor(new SourceText())
            .extensions(List.of(AutolinkExtension.create()))
            .maxOpenBlockParsers(100)
            .build();

    private static final AttributeProvider COLUMN_HEADS = (node, tag, attributes) -> {
        if ("th".equals(tag)) {
            attributes.put("scope", "col");
        }
    };

    private final Node document;

    /** @param source Markdown */
    public Rendering(String source) {
        document = PARSER.parse(CjkEmphasis.mark(source));
    }

    /** @return safe HTML, with headings that link to themselves */
    public String html(UnaryOperator<String> linkLabel) {
        Headings headings = Headings.of(document);
        return Sanitizer.sanitize(HtmlRenderer.builder()
                .extensions(SYNTAX)
                .attributeProviderFactory(context -> COLUMN_HEADS)
                .nodeRendererFactory(context -> new HeadingRenderer(context, headings, linkLabel))
                .build()
                .render(document));
    }

    /** @return the sections of the text, in order */
    public List<Section> contents() {
        return Headings.of(document).sections();
    }

    public String plainText() {
        return PlainText.of(document);
    }

    /** @return the first paragraph, cut to the limit in characters */
    public String excerpt(int limit) {
        String first = PlainText.firstParagraph(document);
        String text = (first.isEmpty() ? plainText() : first).replace('\n', ' ');
        if (text.length() <= limit) {
            return text;
        }
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int end = words.preceding(limit);
        int cut = end > limit / 2 ? end : Character.isHighSurrogate(text.charAt(limit - 2)) ? limit - 2 : limit - 1;
        return text.substring(0, cut).strip() + "…";
    }
}
