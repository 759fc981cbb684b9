package org.askwell.gates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One message bundle as its files say it.
 *
 * @param name the bundle's name, as templates write it
 * @param methods the keys of the interface
 * @param english the English texts by key
 * @param chinese the Chinese texts by key
 */
public record MessageBundleFiles(
        String name, Set<String> methods, Map<String, String> english, Map<String, String> chinese) {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern EXPRESSION = Pattern.compile("\\{[^}]*}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern TOO_FAMILIAR = Pattern.compile("你");

    /** @return the entries of a message file: {@code key=text}, with {@code \} at a line's end to go on */
    public static Map<String, String> read(String file) {
        var entries = new LinkedHashMap<String, String>();
        for (String line : file.replaceAll("\\\\\\R\\s*", "").split("\\R")) {
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                entries.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            }
        }
        return entries;
    }

    /** @return keys that one of the three places has and another lacks */
    public List<String> unmatched() {
        var faults = new ArrayList<String>();
        missing("interface", methods, faults);
        missing("English file", english.keySet(), faults);
        missing("Chinese file", chinese.keySet(), faults);
        return faults;
    }

    private void missing(String place, Collection<String> present, List<String> faults) {
        var all = new TreeSet<>(methods);
        all.addAll(english.keySet());
        all.addAll(chinese.keySet());
        all.removeAll(present);
        all.forEach(key -> faults.add(name + "." + key + " is not in the " + place));
    }

    /** @return texts in the wrong language, or in a tone that customers are not spoken to in */
    public List<String> misspoken(Set<String> neutral) {
        var faults = new ArrayList<String>();
        chinese.forEach((key, text) -> {
            boolean words =
                    LETTER.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
            if (words && !HAN.matcher(text).find() && !neutral.contains(name + "." + key)) {
                faults.add(name + "." + key + " is not Chinese: " + text);
            }
            if (TOO_FAMILIAR.matcher(text).find()) {
                faults.add(name + "." + key + " must say 您: " + text);
            }
        });
        english.forEach((key, text) -> {
            if (HAN.matcher(text).find() && !neutral.contains(name + "." + key)) {
                faults.add(name + "." + key + " is not English: " + text);
            }
        });
        return faults;
    }

    /**
     * @param templates the texts of templates and message files, where a key is written {@code bundle:key}
     * @param callers the sources of classes that name the bundle's interface
     * @return keys that nobody uses
     */
    public List<String> unused(Collection<String> templates, Collection<String> callers) {
        return methods.stream()
                .filter(key -> {
                    Pattern inTemplate = Pattern.compile("\\b" + Pattern.quote(name + ":" + key) + "\\b");
                    Pattern inJava = Pattern.compile("(?:\\.|::)\\s*" + Pattern.quote(key) + "\\b");
                    return templates.stream()
                                    .noneMatch(text -> inTemplate.matcher(text).find())
                            && callers.stream()
                                    .noneMatch(text -> inJava.matcher(text).find());
                })
                .map(key -> name + "." + key + " is not used")
                .toList();
    }
}
