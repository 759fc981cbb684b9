package org.askwell.changes;

/** What is written down about a change. The order is the one in forms and records. */
public enum Fact {
    TITLE(Kind.LINE, 200),
    DESCRIPTION(Kind.TEXT, Fact.LONG),
    PRODUCT(Kind.LINE, 60),
    TICKET(Kind.LINE, 40),
    WORKING_HOURS(Kind.LINE, 200),
    BUSINESS(Kind.TEXT, Fact.LONG),
    DIFFICULTY(Kind.TEXT, Fact.LONG),
    IMPACT(Kind.TEXT, Fact.LONG),
    RISK(Kind.TEXT, Fact.LONG),
    DAYS(Kind.NUMBER, 6),
    SCOPE(Kind.TEXT, Fact.LONG),
    STARTS_ON(Kind.DAY, 10),
    ENDS_ON(Kind.DAY, 10),
    OWNER(Kind.PERSON, 200),
    CUSTOMER_PART(Kind.TEXT, Fact.LONG),
    TEST_ARRANGEMENTS(Kind.TEXT, Fact.LONG),
    RELEASE_ARRANGEMENTS(Kind.TEXT, Fact.LONG),
    COST(Kind.TEXT, 2_000),
    /** One in each line. */
    CRITERIA(Kind.TEXT, Fact.LONG),
    DESIGN(Kind.TEXT, Fact.LONG),
    WORK(Kind.TEXT, Fact.LONG),
    DOCUMENTS(Kind.TEXT, Fact.LONG),
    TEST(Kind.TEXT, Fact.LONG),
    /** The number of a criterion, from 1. */
    CRITERION(Kind.NUMBER, 4),
    WINDOW_FROM(Kind.TIME, 40),
    WINDOW_TO(Kind.TIME, 40),
    ROLLBACK_MINUTES(Kind.NUMBER, 5),
    /** What changes, for the people who work with the product. */
    NOTICE(Kind.TEXT, Fact.LONG),
    PUBLIC_IMPACT(Kind.TEXT, 2_000),
    ADMINISTRATOR(Kind.LINE, 200),
    DATA_BACKUP(Kind.LINE, 500),
    FILE_BACKUP(Kind.LINE, 500),
    ADMINISTRATOR_PRESENT(Kind.CHECK, 5),
    RESULT(Kind.TEXT, Fact.LONG),
    BACK_TO(Kind.STATE, 20),
    REASON(Kind.TEXT, 2_000),
    NOTE(Kind.TEXT, 2_000),
    SIGNED_NAME(Kind.LINE, 200),
    /** When the signer last proved with the password who it is. */
    LOGGED_IN_AT(Kind.TIME, 40),
    SIGNED_SHA256(Kind.LINE, 64);

    static final int LONG = 20_000;

    /** How a fact is entered and shown. */
    public enum Kind {
        LINE,
        TEXT,
        /** Digits, with or without a decimal point; greater than 0. */
        NUMBER,
        /** A date as ISO 8601 has it. */
        DAY,
        /** Entered in the customer's time zone without it, kept as an instant of ISO 8601. */
        TIME,
        /** The user name of somebody of support. */
        PERSON,
        CHECK,
        STATE
    }

    private final Kind kind;
    private final int limit;

    Fact(Kind kind, int limit) {
        this.kind = kind;
        this.limit = limit;
    }

    public Kind kind() {
        return kind;
    }

    /** @return the most characters it may have */
    public int limit() {
        return limit;
    }

    /** @return its name in forms and JSON, for example {@code startsOn} */
    public String key() {
        String[] words = name().toLowerCase(java.util.Locale.ROOT).split("_");
        var key = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            key.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return key.toString();
    }
}
