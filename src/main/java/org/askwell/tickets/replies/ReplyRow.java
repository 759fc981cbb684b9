package org.askwell.tickets.replies;

import org.askwell.accounts.Viewer;

/**
 * A canned reply as lists and forms show it.
 *
 * @param owner the name of the person who wrote it
 * @param changeable whether the viewer may change it
 */
public record ReplyRow(
        long id,
        int version,
        String title,
        String bodyEn,
        String bodyZh,
        boolean shared,
        String owner,
        boolean changeable) {

    static ReplyRow of(CannedReply reply, Viewer viewer) {
        return new ReplyRow(
                reply.id,
                reply.version,
                reply.title,
                reply.bodyEn,
                reply.bodyZh,
                reply.shared,
                reply.owner.name,
                reply.changeableBy(viewer));
    }
}
