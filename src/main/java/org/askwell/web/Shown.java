package org.askwell.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import org.eclipse.microprofile.config.ConfigProvider;

/** Dates, times and sizes as the reader of the page writes them: {@code {shown:day(date)}}. */
@TemplateExtension(namespace = "shown")
public class Shown {

    private static final String[] UNITS = {"B", "KB", "MB", "GB"};
    private static final int STEP = 1024;

    static String day(LocalDate day, @TemplateAttribute("locale") Object locale) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(localeOf(locale))
                        .format(day);
    }

    static String dayOf(Instant time, @TemplateAttribute("locale") Object locale) {
        return day(time, locale);
    }

    static String day(Instant time, @TemplateAttribute("locale") Object locale) {
        return time == null ? "" : day(LocalDate.ofInstant(time, zone()), locale);
    }

    static String time(Instant time, @TemplateAttribute("locale") Object locale) {
        return time == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(localeOf(locale))
                        .withZone(zone())
                        .format(time);
    }

    /** @param bytes at least 0 */
    static String size(Long bytes, @TemplateAttribute("locale") Object locale) {
        if (bytes == null) {
            return "";
        }
        var amount = BigDecimal.valueOf(bytes);
        int unit = 0;
        while (unit < UNITS.length - 1 && amount.compareTo(BigDecimal.valueOf(STEP)) >= 0) {
            amount = amount.divide(BigDecimal.valueOf(STEP), 3, RoundingMode.HALF_UP);
            unit++;
        }
        NumberFormat format = NumberFormat.getInstance(localeOf(locale));
        format.setMaximumFractionDigits(unit == 0 ? 0 : 1);
        return format.format(amount) + "\u00a0" + UNITS[unit];
    }

    /** The promised times are counted where the support centre is, so all times are told as its clocks show them. */
    private static ZoneId zone() {
        return ConfigProvider.getConfig().getValue("askwell.tickets.zone", ZoneId.class);
    }

    private static Locale localeOf(Object locale) {
        return locale instanceof Locale given
                ? given
                : locale == null ? Locale.ENGLISH : Locale.forLanguageTag(locale.toString());
    }
}
