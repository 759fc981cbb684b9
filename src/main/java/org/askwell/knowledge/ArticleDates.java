package org.askwell.knowledge;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Language;

/** Days and times as the reader's language writes them. */
@ApplicationScoped
@Named
public class ArticleDates {

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA);
    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    public String of(LocalDate day) {
        return (user.viewer().language() == Language.ZH ? CHINESE : ENGLISH).format(day);
    }

    /** @return day and minute in the portal's time zone */
    public String at(Instant moment) {
        var local = moment.atZone(clock.getZone());
        return of(local.toLocalDate()) + " " + CLOCK_TIME.format(local);
    }
}
