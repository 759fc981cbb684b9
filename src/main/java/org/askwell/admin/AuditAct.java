package org.askwell.admin;

/** An act that is accounted for. */
public enum AuditAct {
    MAIL_SENT_AGAIN,
    PATCH_PUBLISHED,
    PATCH_RECALLED,
    AUTHORIZATION_GRANTED,
    AUTHORIZATION_REFUSED,
    AUTHORIZATION_REVOKED,
    ARTICLE_ARCHIVED,
    THRESHOLDS_CHANGED
}
