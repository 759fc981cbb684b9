package org.askwell.downloads.records;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import jakarta.validation.constraints.Size;

import org.askwell.web.FormErrors;
import org.jboss.resteasy.reactive.RestQuery;

/** Which records are asked for, as it stands in the address. What is blank narrows nothing. */
public class RecordFilter {

    /** What became of a request. */
    public enum Outcome {
        ALLOWED,
        REFUSED,
        COMPLETE,
        PARTIAL
    }

    private static final int CHARACTERS = 100;

    @RestQuery
    @Size(max = CHARACTERS)
    String patch;

    @RestQuery
    @Size(max = CHARACTERS)
    String organisation;

    @RestQuery
    @Size(max = CHARACTERS)
    String person;

    @RestQuery
    @Size(max = CHARACTERS)
    String outcome;

    @RestQuery
    @Size(max = CHARACTERS)
    String from;

    @RestQuery
    @Size(max = CHARACTERS)
    String to;

    /** Part of a JPQL query with the values it names. */
    record Condition(String text, Map<String, Object> values) {}

    /** @return which of the two days is none */
    FormErrors check(RecordMessages words) {
        var errors = FormErrors.none();
        if (isGiven(from) && day(from) == null) {
            errors.add("from", words.noDay());
        }
        if (isGiven(to) && day(to) == null) {
            errors.add("to", words.noDay());
        }
        return errors;
    }

    Condition condition(ZoneId zone) {
        var text = new StringBuilder("1 = 1");
        var values = new HashMap<String, Object>();
        same(text, values, "p.patchKey", "patch", patch);
        same(text, values, "d.organisationCode", "organisation", organisation);
        same(text, values, "a.username", "person", person);
        if (getOutcome() != null) {
            text.append(
                    switch (getOutcome()) {
                        case ALLOWED -> " and d.allowed";
                        case REFUSED -> " and not d.allowed";
                        case COMPLETE -> " and d.bytes > 0 and e.complete";
                        case PARTIAL -> " and d.bytes > 0 and coalesce(e.complete, false) = false";
                    });
        }
        if (day(from) != null) {
            text.append(" and d.startedAt >= :from");
            values.put("from", day(from).atStartOfDay(zone).toInstant());
        }
        if (day(to) != null) {
            text.append(" and d.startedAt < :to");
            values.put("to", day(to).plusDays(1).atStartOfDay(zone).toInstant());
        }
        return new Condition(text.toString(), values);
    }

    private static void same(StringBuilder text, Map<String, Object> values, String field, String name, String given) {
        if (isGiven(given)) {
            text.append(" and lower(")
                    .append(field)
                    .append(") = lower(:")
                    .append(name)
                    .append(')');
            values.put(name, given.strip());
        }
    }

    private static boolean isGiven(String value) {
        return value != null && !value.isBlank();
    }

    private static LocalDate day(String given) {
        try {
            LocalDate day = isGiven(given) ? LocalDate.parse(given.strip()) : null;
            return day == null || day.getYear() < 1970 || day.getYear() > 9999 ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public String getPatch() {
        return shown(patch);
    }

    public String getOrganisation() {
        return shown(organisation);
    }

    public String getPerson() {
        return shown(person);
    }

    /** @return null for all, as an outcome that does not exist narrows nothing (T07) */
    public Outcome getOutcome() {
        return Arrays.stream(Outcome.values())
                .filter(each -> each.name().equals(outcome))
                .findFirst()
                .orElse(null);
    }

    public String getFrom() {
        return shown(from);
    }

    public String getTo() {
        return shown(to);
    }

    private static String shown(String value) {
        return value == null ? "" : value;
    }

    /** @return the address of the same filter at that path, ready for one more parameter */
    String address(String path) {
        return path + "?patch=" + encoded(getPatch()) + "&organisation=" + encoded(getOrganisation()) + "&person="
                + encoded(getPerson()) + (getOutcome() == null ? "" : "&outcome=" + getOutcome()) + "&from="
                + encoded(getFrom())
                + "&to=" + encoded(getTo()) + "&";
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
