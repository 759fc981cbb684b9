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

/** Dates, times, sizes and numbers as the reader of the page writes them: {@code {shown:day(date)}}. */
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

    static String day(
            Instant time,
            @TemplateAttribute("locale") Object locale,
            @TemplateAttribute(ReaderZone.ATTRIBUTE) Object zone) {
        return time == null ? "" : day(LocalDate.ofInstant(time, zoneOf(zone)), locale);
    }

    static String time(
            Instant time,
            @TemplateAttribute("locale") Object locale,
            @TemplateAttribute(ReaderZone.ATTRIBUTE) Object zone) {
        return time == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(localeOf(locale))
                        .withZone(zoneOf(zone))
                        .format(time);
    }

    /** @return the zone in which times are shown, for example Asia/Shanghai */
    static String zone(@TemplateAttribute(ReaderZone.ATTRIBUTE) Object zone) {
        return zoneOf(zone).getId();
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

    /** @param share 0..1 */
    static String percent(Double share, @TemplateAttribute("locale") Object locale) {
        return NumberFormat.getPercentInstance(localeOf(locale)).format(share);
    }

    /** @return the number to two places; what rounds to zero has no sign */
    static String decimal(Double number, @TemplateAttribute("locale") Object locale) {
        NumberFormat format = NumberFormat.getInstance(localeOf(locale));
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(Math.round(number * 100) / 100.0);
    }

    private static ZoneId zoneOf(Object zone) {
        return zone instanceof ZoneId given ? given : ZoneId.systemDefault();
    }

    private static Locale localeOf(Object locale) {
        return locale instanceof Locale given
                ? given
                : locale == null ? Locale.ENGLISH : Locale.forLanguageTag(locale.toString());
    }
}
