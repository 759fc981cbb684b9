package org.askwell.gates;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** Which room may use which; a room that is not in the table is a fault too. */
public final class Arrows {

    private static final String ROOT = "org.askwell";

    private static final Set<String> BOTTOM = Set.of("time", "web", "files");
    private static final Set<String> MIDDLE = Set.of("knowledge", "downloads", "tickets", "news");
    private static final Set<String> COMPOSING = Set.of("ask", "changes", "feedback");

    private static final Map<String, Set<String>> MAY_USE = table();

    private Arrows() {}

    private static Map<String, Set<String>> table() {
        var table = new LinkedHashMap<String, Set<String>>();
        BOTTOM.forEach(room -> table.put(room, Set.of()));
        table.put("accounts", BOTTOM);
        Set<String> underCustomers = union(BOTTOM, Set.of("accounts"));
        table.put("customers", underCustomers);
        Set<String> underMiddle = union(underCustomers, Set.of("customers"));
        MIDDLE.forEach(room -> table.put(room, underMiddle));
        // News come from the same folder as articles, in the same Markdown, for the same audiences.
        table.put("news", union(underMiddle, Set.of("knowledge")));
        Set<String> underComposing = union(underMiddle, MIDDLE);
        COMPOSING.forEach(room -> table.put(room, underComposing));
        Set<String> features = union(underComposing, COMPOSING);
        table.put("notifications", features);
        table.put("reports", features);
        table.put("admin", union(features, Set.of("notifications", "reports")));
        table.put("standalone", Set.of());
        // The portal's own run lets the content be read as soon as every server serves.
        table.put("", Set.of("standalone", "knowledge"));
        return table;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rule: a class depends on its own room and on the rooms below it. */
    public static ArchRule are_kept() {
        return ArchRuleDefinition.classes().should(new ArchCondition<>("depend on rooms below their own only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String room = room(type);
                Set<String> allowed = MAY_USE.get(room);
                if (allowed == null) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is in no known room"));
                    return;
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> inPortal(dependency.getTargetClass()))
                        .filter(dependency -> {
                            String target = room(dependency.getTargetClass());
                            return !target.equals(room) && !allowed.contains(target);
                        })
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        });
    }

    private static boolean inPortal(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    private static String room(JavaClass type) {
        String inside = type.getPackageName().substring(ROOT.length());
        return inside.isEmpty() ? "" : inside.substring(1).split("\\.")[0];
    }
}
