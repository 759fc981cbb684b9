package org.askwell.tickets.replies;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.askwell.accounts.Language;
import org.askwell.accounts.Viewer;
import org.askwell.tickets.Shareable;
import org.askwell.web.Page;

/** What support writes again and again, in one language or both: for its owner only, or for everybody of support. */
@Entity
@Table(name = "canned_reply")
public class CannedReply extends Shareable {

    private static final String VISIBLE = "(r.owner.id = ?1 or r.shared)";
    private static final String LIST = "from CannedReply r join fetch r.owner where " + VISIBLE;

    @Column(nullable = false)
    public String title;

    /** Empty if there is only the Chinese one. */
    @Column(name = "body_en", nullable = false)
    public String bodyEn;

    /** Empty if there is only the English one. */
    @Column(name = "body_zh", nullable = false)
    public String bodyZh;

    /** @return the viewer's own ones and then the shared ones, by title; at most as many as {@link CannedReplies} lets there be */
    static List<CannedReply> visibleTo(Viewer viewer) {
        return viewer.support()
                ? list("from CannedReply r where " + VISIBLE + " order by r.shared, r.title, r.id", viewer.accountId())
                : List.of();
    }

    static Optional<CannedReply> visibleTo(Viewer viewer, long id) {
        return viewer.support()
                ? find(LIST + " and r.id = ?2", viewer.accountId(), id).firstResultOptional()
                : Optional.empty();
    }

    static Page<CannedReply> page(Viewer viewer, int number, int size) {
        var all = CannedReply.<CannedReply>find(LIST + " order by r.shared, r.title, r.id", viewer.accountId());
        List<CannedReply> items = all.page(number - 1, size).list();
        return new Page<>(items, number, size, count("from CannedReply r where " + VISIBLE, viewer.accountId()));
    }

    /** @return the text in the language, or in the other one if there is none */
    String body(Language language) {
        String wanted = language == Language.ZH ? bodyZh : bodyEn;
        return wanted.isEmpty() ? bodyEn + bodyZh : wanted;
    }
}
