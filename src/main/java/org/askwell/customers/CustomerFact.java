package org.askwell.customers;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the customer file says about something (R24). */
public enum CustomerFact {
    CODE,
    ORGANISATION,
    NAME,
    PHONE,
    ABOVE,
    POSITION,
    EMAIL,
    NUMBER,
    PRODUCT,
    ALSO_COVERED,
    STARTS_ON,
    ENDS_ON,
    WARRANTY_ENDS_ON,
    SERVICE_LEVEL,
    CALENDAR,
    APPROVER,
    PATCH_APPROVAL,
    ENVIRONMENT,
    VERSION,
    SINCE,
    KIND,
    SHARED;

    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

    /** @return what forms, programs and tables call it: {@code startsOn} */
    public String key() {
        return NEXT_WORD.matcher(name().toLowerCase(Locale.ROOT)).replaceAll(word -> word.group(1)
                .toUpperCase(Locale.ROOT));
    }
}
