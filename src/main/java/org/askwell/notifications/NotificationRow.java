package org.askwell.notifications;

import java.time.Instant;

import org.askwell.accounts.Language;

/**
 * A notification in its reader's language.
 *
 * @param title the whole news in a sentence
 * @param reference the object's short name, or null
 * @param path where the object is
 */
public record NotificationRow(
        long id, NotificationKind kind, String title, String reference, String path, Instant createdAt, boolean read) {

    static NotificationRow of(Notification notification, Language language) {
        return new NotificationRow(
                notification.id,
                notification.kind,
                NotificationTitle.of(notification.kind, notification.actor, notification.subject, language),
                notification.reference,
                notification.path,
                notification.createdAt,
                notification.readAt != null);
    }
}
