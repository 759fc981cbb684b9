package org.askwell.gates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.askwell.gates.Routes.Route;

/**
 * Who may call which route, as {@code permissions.txt} says it: one route per line, with the names of those who may and
 * the values of path parameters; a route may have several lines with other values. A line that starts with {@code *} is a route that is not a resource method.
 */
public final class PermissionTable {

    public static final List<String> IDENTITIES = List.of("anonymous", "mei", "ana", "sam", "ed", "ray", "root");

    private static final Map<String, List<String>> GROUPS = Map.of(
            "everyone", IDENTITIES,
            "users", IDENTITIES.subList(1, 7),
            "customers", List.of("mei", "ana"),
            "staff", List.of("sam", "ed", "ray", "root"),
            "nobody", List.of());

    private static final Pattern LINE =
            Pattern.compile("(\\*)?\\s*([A-Z]+)\\s+(/\\S*)\\s+:\\s+([\\w ]+?)\\s*(?:\\|\\s*(.*))?");

    private final Map<String, Row> rows = new LinkedHashMap<>();

    /**
     * One line.
     *
     * @param builtIn whether the route comes from the framework
     * @param allowed the identities that may
     * @param parameters the values of path parameters, where {@code @} is before the name of an object that the test makes, and
     *     of the fields that are sent
     */
    public record Row(Route route, boolean builtIn, Set<String> allowed, Map<String, String> parameters) {

        /** @return what is sent: the values whose names are no parameters of the path */
        public Map<String, String> fields() {
            var fields = new LinkedHashMap<>(parameters);
            fields.keySet().removeIf(name -> route.path().contains("{" + name + "}"));
            return fields;
        }

        /** @return whether the object that is asked for exists, so that who may must find it */
        public boolean bound() {
            return parameters.values().stream().anyMatch(value -> value.startsWith("@"));
        }
    }

    private PermissionTable() {}

    /** @throws IllegalArgumentException naming the line that cannot be read, or the route that is there twice */
    public static PermissionTable parse(String text) {
        var table = new PermissionTable();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(table::add);
        return table;
    }

    private void add(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a row: " + line);
        }
        var allowed = new LinkedHashSet<String>();
        for (String name : parts.group(4).split("\\s+")) {
            allowed.addAll(GROUPS.getOrDefault(name, List.of(name)));
        }
        if (!IDENTITIES.containsAll(allowed)) {
            throw new IllegalArgumentException("Unknown identity: " + line);
        }
        var route = new Route(parts.group(2), parts.group(3));
        var row = new Row(route, parts.group(1) != null, allowed, parameters(parts.group(5)));
        if (rows.put(route + " " + row.parameters(), row) != null) {
            throw new IllegalArgumentException("Twice: " + line);
        }
    }

    private static Map<String, String> parameters(String text) {
        var parameters = new LinkedHashMap<String, String>();
        if (text != null) {
            for (String pair : text.strip().split("\\s+")) {
                String[] parts = pair.split("=", 2);
                parameters.put(parts[0], parts[1]);
            }
        }
        return parameters;
    }

    public List<Row> rows() {
        return List.copyOf(rows.values());
    }

    /** @return routes without a row, and rows without a route */
    public List<String> unmatched(Set<Route> routes) {
        var faults = new ArrayList<String>();
        var missing = new TreeSet<>(routes);
        rows.values().forEach(row -> missing.remove(row.route()));
        missing.forEach(route -> faults.add(route + " is not classified"));
        rows.values().stream()
                .filter(row -> !row.builtIn() && !routes.contains(row.route()))
                .forEach(row -> faults.add(row.route() + " does not exist"));
        return faults;
    }
}
