package org.askwell.knowledge.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Names the headings of one text, so that they can be linked to. */
final class Headings extends AbstractVisitor {

    /** Keeps the names apart from the ids of the page around the text. */
    private static final String PREFIX = "s-";

    private final Map<Heading, String> ids = new IdentityHashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final List<Section> sections = new ArrayList<>();

    static Headings of(Node document) {
        var headings = new Headings();
        document.accept(headings);
        return headings;
    }

    @Override
    public void visit(Heading heading) {
        String text = PlainText.of(heading);
        String id = unique(slug(text));
        ids.put(heading, id);
        if (heading.getLevel() <= 2 || sections.isEmpty()) {
            sections.add(new Section(id, text, new ArrayList<>()));
        } else if (heading.getLevel() == 3) {
            sections.get(sections.size() - 1).parts().add(new Section(id, text, List.of()));
        }
    }

    String id(Heading heading) {
        return ids.get(heading);
    }

    List<Section> sections() {
        return sections;
    }

    private static String slug(String text) {
        String words = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return PREFIX + words.replaceAll("^-|-$", "");
    }

    private String unique(String slug) {
        int before = used.merge(slug, 1, Integer::sum) - 1;
        return before == 0 ? slug : unique(slug + "-" + (before + 1));
    }
}
