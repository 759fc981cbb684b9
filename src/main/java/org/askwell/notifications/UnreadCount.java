package org.askwell.notifications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.askwell.accounts.CurrentUser;

/** How much the user has not read yet, for the bell on every page. */
@RequestScoped
@Named("unread")
public class UnreadCount {

    @Inject
    CurrentUser user;

    private Long count;

    public long count() {
        if (count == null) {
            count = Notification.unread(user.viewer());
        }
        return count;
    }
}
