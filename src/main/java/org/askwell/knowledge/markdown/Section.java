package org.askwell.knowledge.markdown;

import java.util.List;

/**
 * An entry of the table of contents.
 *
 * @param id what the heading is linked by
 * @param text the heading in plain words
 * @param parts the entries below it, at most one level
 */
public record Section(String id, String text, List<Section> parts) {}
