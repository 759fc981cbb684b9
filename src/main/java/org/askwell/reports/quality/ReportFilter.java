package org.askwell.reports.quality;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import jakarta.validation.constraints.Size;

import org.askwell.accounts.Language;
import org.askwell.web.FormErrors;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What a report is asked to be about, as it stands in the address. A language or product that does not exist narrows
 * nothing (T07); a period that cannot be is said to be wrong.
 */
public class ReportFilter {

    @RestQuery
    @Size(max = 40)
    String from;

    @RestQuery
    @Size(max = 40)
    String to;

    @RestQuery
    @Size(max = 10)
    String language;

    @RestQuery
    @Size(max = 60)
    String product;

    private Period period;

    /**
     * Reads the period; what is left out is the quarter that ends today.
     *
     * @return what is wrong with it, by field
     */
    public FormErrors check(LocalDate today, ZoneId zone, QualityMessages words) {
        var errors = FormErrors.none();
        LocalDate last = day(to, today).orElse(null);
        if (last == null) {
            errors.add("to", words.noDay());
        }
        LocalDate first = day(
                        from, last == null ? today : Period.endingOn(last, zone).from())
                .orElse(null);
        if (first == null) {
            errors.add("from", words.noDay());
        }
        if (!errors.any()) {
            period = new Period(first, last, zone);
            if (period.days() < 1) {
                errors.add("from", words.endsBeforeStart());
            } else if (period.days() > Period.LONGEST) {
                errors.add("from", words.tooLong(Period.LONGEST));
            }
        }
        if (errors.any()) {
            period = Period.endingOn(today, zone);
        }
        return errors;
    }

    private static Optional<LocalDate> day(String given, LocalDate otherwise) {
        if (given == null || given.isBlank()) {
            return Optional.of(otherwise);
        }
        try {
            return Optional.of(LocalDate.parse(given.strip()))
                    .filter(day -> day.getYear() >= 1970 && day.getYear() < 10_000);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public Period period() {
        return period;
    }

    /** @return only questions in this language, or null for both */
    public Language inLanguage() {
        return Language.ofTag(language).orElse(null);
    }

    /** @return only questions about this product, or null for all */
    public String about() {
        return product == null || product.isBlank() ? null : product.strip();
    }

    /** @return the first day as it was typed, or as it is taken */
    public String getFrom() {
        return from == null || from.isBlank() ? period.from().toString() : from;
    }

    /** @return the last day as it was typed, or as it is taken */
    public String getTo() {
        return to == null || to.isBlank() ? period.to().toString() : to;
    }

    /** @return the address of the same filter on another page of reports, ready for one more parameter */
    public String address(String path) {
        var address = new StringBuilder(path + "?from=" + encoded(getFrom()) + "&to=" + encoded(getTo()) + "&");
        if (inLanguage() != null) {
            address.append("language=").append(inLanguage().tag()).append('&');
        }
        if (about() != null) {
            address.append("product=").append(encoded(about())).append('&');
        }
        return address.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
