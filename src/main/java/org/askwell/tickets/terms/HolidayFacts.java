package org.askwell.tickets.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.askwell.tickets.sla.SpecialDays;
import org.askwell.web.FormErrors;

/**
 * What is entered about holidays, not yet checked.
 *
 * @param days lines as {@link SpecialDays#parse} reads them
 */
record HolidayFacts(TermsName name, String days) {

    private static final int SHOWN_LINES = 10;

    static HolidayFacts none() {
        return new HolidayFacts(TermsName.none(), "");
    }

    static HolidayFacts of(HolidayList list) {
        return new HolidayFacts(TermsName.of(list), list.days);
    }

    FormErrors errors(TermsMessages words) {
        FormErrors errors = name.errors(words);
        if (name.fresh() && HolidayList.inForce(name.code()).isPresent()) {
            errors.add("code", words.errorTaken());
        }
        List<Integer> bad = new ArrayList<>();
        SpecialDays.parse(days, bad::add);
        if (!bad.isEmpty()) {
            errors.add(
                    "days",
                    words.errorDays(
                            bad.stream().limit(SHOWN_LINES).map(String::valueOf).collect(Collectors.joining(", "))));
        }
        return errors;
    }

    void copyTo(HolidayList list) {
        name.copyTo(list);
        list.days = SpecialDays.parse(days, line -> {}).toString();
    }

    /** @return the facts with more days, which replace those there are */
    HolidayFacts with(SpecialDays more) {
        return new HolidayFacts(
                name, SpecialDays.parse(days, line -> {}).with(more).toString());
    }
}
