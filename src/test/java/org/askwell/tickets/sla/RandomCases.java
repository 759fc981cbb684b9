package org.askwell.tickets.sla;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Calendars, pauses and starts, the same ones for a seed; many of them on the edges where calendars go wrong. */
final class RandomCases {

    /** Zones whose clocks change by day, at midnight, by half an hour, at a minute past, and one that left out a day. */
    private static final List<String> ZONES = List.of(
            "Asia/Shanghai",
            "Europe/Berlin",
            "America/New_York",
            "America/Havana",
            "Asia/Beirut",
            "Australia/Lord_Howe",
            "America/St_Johns",
            "Pacific/Apia",
            "Africa/Cairo",
            "UTC");

    private final Random random;

    RandomCases(long seed) {
        random = new Random(seed);
    }

    record Case(WorkCalendar calendar, List<Pause> pauses, Instant from, Amount amount) {}

    Case next() {
        WorkCalendar calendar = calendar();
        Instant from = start(calendar);
        Amount amount = random.nextInt(3) == 0
                ? Amount.days(1 + random.nextInt(2))
                : Amount.minutes(1 + random.nextInt(random.nextBoolean() ? 60 : 900));
        return new Case(calendar, pauses(calendar, from), from, amount);
    }

    private WorkCalendar calendar() {
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        Week week =
                switch (random.nextInt(4)) {
                    case 0 -> Week.of(Hours.ALL_DAY, DayOfWeek.values());
                    case 1 -> Week.of(Hours.ALL_DAY, workdays());
                    case 2 -> Week.of(Hours.parse("08:30-17:30"), workdays());
                    default -> own();
                };
        return new WorkCalendar(zone, week, SpecialDays.none());
    }

    private static DayOfWeek[] workdays() {
        return new DayOfWeek[] {
            DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY
        };
    }

    /** Two shifts a day, the second one up to midnight now and then, and shorter days. */
    private Week own() {
        Map<DayOfWeek, List<Hours>> hours = new EnumMap<>(DayOfWeek.class);
        hours.put(DayOfWeek.MONDAY, List.of(Hours.parse("00:00-02:30"), Hours.parse("13:00-24:00")));
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day != DayOfWeek.MONDAY && random.nextInt(6) > 0) {
                int from = random.nextInt(23) * 60 + random.nextInt(60);
                hours.put(day, List.of(new Hours(from, from + 1 + random.nextInt(1440 - from))));
            }
        }
        return new Week(hours);
    }

    private Instant start(WorkCalendar calendar) {
        ZoneId zone = calendar.zone();
        Instant any = LocalDate.of(2005 + random.nextInt(22), 1, 1)
                .plusDays(random.nextInt(365))
                .atTime(edge())
                .atZone(zone)
                .toInstant();
        var change = zone.getRules().nextTransition(any);
        return change == null || random.nextInt(3) > 0
                ? any
                : change.getInstant().plusSeconds((random.nextInt(4000) - 2000) * 60L);
    }

    private LocalTime edge() {
        return switch (random.nextInt(4)) {
            case 0 -> LocalTime.MIDNIGHT;
            case 1 -> LocalTime.of(8, 30);
            case 2 -> LocalTime.of(17, 30);
            default -> LocalTime.of(random.nextInt(24), random.nextInt(60));
        };
    }

    private List<Pause> pauses(WorkCalendar calendar, Instant from) {
        var pauses = new ArrayList<Pause>();
        Instant last = from;
        for (int i = random.nextInt(4); i > 0; i--) {
            Instant begins =
                    random.nextInt(3) == 0 ? boundary(calendar, last) : last.plusSeconds(random.nextInt(600) * 60L);
            Instant ends =
                    random.nextInt(3) == 0 ? boundary(calendar, begins) : begins.plusSeconds(random.nextInt(900) * 60L);
            pauses.add(new Pause(begins, ends));
            last = ends;
        }
        return pauses;
    }

    /** @return when something opens or closes */
    private Instant boundary(WorkCalendar calendar, Instant after) {
        OpenTime next = calendar.from(after).next();
        return random.nextBoolean() ? next.from() : next.to();
    }

    /** @return the same case with holidays, make-up Saturdays among them, around its start */
    Case withSpecialDays(Case plain) {
        var days = new ArrayList<SpecialDay>();
        LocalDate date = LocalDate.ofInstant(plain.from(), plain.calendar().zone());
        for (int i = 0; i < 12; i++) {
            LocalDate day = date.plusDays(random.nextInt(12) - 1L);
            boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
            days.add(new SpecialDay(day, weekend || random.nextInt(3) == 0, "day"));
        }
        var calendar =
                new WorkCalendar(plain.calendar().zone(), plain.calendar().week(), new SpecialDays(days));
        return new Case(calendar, plain.pauses(), plain.from(), plain.amount());
    }
}
