package org.askwell.knowledge;

import java.util.List;
import java.util.function.UnaryOperator;

import org.askwell.knowledge.markdown.Rendering;
import org.askwell.knowledge.markdown.Section;

/**
 * Texts in Markdown: CommonMark with tables, strikethrough, bare links, links to articles ({@code article:key}) and
 * emphasis that works next to Chinese text.
 *
 * @param html safe to put into a page as it is (T15)
 * @param contents the table of contents
 */
public record Markdown(String html, List<Section> contents) {

    /**
     * @param source anything a user wrote
     * @param linkLabel says what a heading's link to itself is for, given the heading's words
     */
    public static Markdown of(String source, UnaryOperator<String> linkLabel) {
        var rendering = new Rendering(source);
        return new Markdown(rendering.html(linkLabel), rendering.contents());
    }

    /** @return the words without markup, one line for each block, for search */
    public static String plainText(String source) {
        return new Rendering(source).plainText();
    }

    /**
     * @param limit how many characters at most, more than 1
     * @return the beginning of the text, whole sentences or words as far as they fit, with an ellipsis where it is cut
     */
    public static String excerpt(String source, int limit) {
        return new Rendering(source).excerpt(limit);
    }
}
