package org.askwell;

import java.util.LinkedHashMap;
import java.util.Map;

import org.askwell.gates.PermissionTable.Row;

/** The objects that the permission table names with {@code @}: made over HTTP by those whom they belong to. */
final class PermissionObjects {

    /** Values of path parameters of which the table says nothing: no object has them. */
    private static final Map<String, String> NOTHING = Map.of("id", "0", "number", "AW-0", "file", "0");

    private final Map<String, String> made = new LinkedHashMap<>();

    private PermissionObjects() {}

    static PermissionObjects make() {
        return new PermissionObjects();
    }

    /** @return the path of the row with all parameters filled in */
    String path(Row row) {
        String path = row.route().path();
        for (var parameter : row.parameters().entrySet()) {
            path = path.replace("{" + parameter.getKey() + "}", value(parameter.getValue()));
        }
        for (var parameter : NOTHING.entrySet()) {
            path = path.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        return path.replaceAll("\\{\\w+}", "nothing");
    }

    private String value(String text) {
        if (!text.startsWith("@")) {
            return text;
        }
        String value = made.get(text.substring(1));
        if (value == null) {
            throw new IllegalArgumentException("Nobody makes " + text);
        }
        return value;
    }
}
