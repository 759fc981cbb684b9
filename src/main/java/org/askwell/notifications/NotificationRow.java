package org.askwell.notifications;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.askwell.accounts.Language;

/**
 * A notification in its reader's language.
 *
 * @param title the whole news in a sentence
 * @param reference the object's short name, or null
 * @param path where the object is
 * @param time as the reader's language writes it
 */
public record NotificationRow(
        long id,
        NotificationKind kind,
        String title,
        String reference,
        String path,
        Instant createdAt,
        String time,
        boolean read) {

    static NotificationRow of(Notification notification, Language language, ZoneId zone) {
        String title = NotificationTitle.of(notification.kind, notification.actor, notification.subject, language);
        return new NotificationRow(
                notification.id,
                notification.kind,
                title,
                notification.reference,
                notification.path,
                notification.createdAt,
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(language.locale())
                        .format(ZonedDateTime.ofInstant(notification.createdAt, zone)),
                notification.readAt != null);
    }
}
