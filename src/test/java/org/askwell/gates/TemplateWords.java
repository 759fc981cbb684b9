package org.askwell.gates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words written into a template instead of into the message files. */
public final class TemplateWords {

    /** The product's name, the names of keys, and the classes of severity. */
    private static final Set<String> NEUTRAL = Set.of(
            "Askwell", "Ctrl", "Enter", "Esc", "Shift", "Alt", "A", "B", "C", "D", "JSON", "CSV", "SHA", "KB", "MB");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    /** Names of keys, and the identifiers of a feed, are the same in every language. */
    private static final Pattern NO_WORDS = Pattern.compile("<kbd>[^<]*</kbd>|<id>[^<]*</id>|<\\?xml[^>]*>");

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->|<!doctype[^>]*>", Pattern.DOTALL);
    private static final Pattern READ_ALOUD = Pattern.compile(
            "\\s(title|alt|placeholder|label|content|aria-(?:label|description|roledescription|placeholder|valuetext)|"
                    + "data-[\\w-]*(?:label|status|restored|discard|remove|too-big|confirm)[\\w-]*)=(\"[^\"]*\"|'[^']*')");
    private static final Pattern TECHNICAL_META = Pattern.compile("<meta[^>]*>");
    private static final Pattern TAG_ARGUMENT =
            Pattern.compile("\\b(label|hint|title|error|caption|summary)\\s*=\\s*(\"[^\"]+\"|'[^']+')");

    private TemplateWords() {}

    /** @return each literal word of a template, in the order found */
    public static List<String> in(String template) {
        var expressions = new ArrayList<String>();
        String text = withoutExpressions(template, expressions);
        var words = new ArrayList<String>();
        for (String expression : expressions) {
            for (Matcher argument = TAG_ARGUMENT.matcher(expression); argument.find(); ) {
                collect(argument.group(2), words);
            }
        }
        text = TECHNICAL_META.matcher(COMMENT.matcher(text).replaceAll(" ")).replaceAll(" ");
        text = NO_WORDS.matcher(text).replaceAll(" ");
        for (Matcher attribute = READ_ALOUD.matcher(text); attribute.find(); ) {
            collect(attribute.group(2), words);
        }
        collect(withoutTags(text), words);
        return words;
    }

    private static void collect(String text, List<String> words) {
        Matcher word = WORD.matcher(ENTITY.matcher(text).replaceAll(" "));
        while (word.find()) {
            if (!NEUTRAL.contains(word.group())) {
                words.add(word.group());
            }
        }
    }

    /** A tag ends at the first {@code >} outside quotes. */
    private static String withoutTags(String text) {
        var rest = new StringBuilder();
        char quote = 0;
        boolean inTag = false;
        for (char c : text.toCharArray()) {
            if (!inTag) {
                inTag = c == '<';
                rest.append(inTag ? ' ' : c);
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                inTag = false;
            }
        }
        return rest.toString();
    }

    /** Qute starts an expression only where no space follows the brace; braces nest in tag arguments. */
    private static String withoutExpressions(String template, List<String> expressions) {
        var rest = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            char c = template.charAt(at);
            boolean opens = c == '{'
                    && at + 1 < template.length()
                    && !Character.isWhitespace(template.charAt(at + 1))
                    && (at == 0 || template.charAt(at - 1) != '\\');
            if (!opens) {
                rest.append(c);
                at++;
                continue;
            }
            int end = endOf(template, at);
            expressions.add(template.substring(at, end));
            rest.append(template.charAt(at + 1) == '|' ? template.substring(at + 2, Math.max(at + 2, end - 2)) : "");
            at = end;
        }
        return rest.toString();
    }

    private static int endOf(String template, int start) {
        String closing = template.startsWith("{!", start) ? "!}" : template.startsWith("{|", start) ? "|}" : null;
        if (closing != null) {
            int end = template.indexOf(closing, start);
            return end < 0 ? template.length() : end + 2;
        }
        int depth = 0;
        for (int at = start; at < template.length(); at++) {
            if (template.charAt(at) == '{') {
                depth++;
            } else if (template.charAt(at) == '}' && --depth == 0) {
                return at + 1;
            }
        }
        return template.length();
    }
}
