package org.askwell.tickets;

import jakarta.persistence.EntityManager;

/** Lets what a user sends twice under one idempotency key wait for each other, so that the second finds the first. */
public final class Repetition {

    private Repetition() {}

    /** Waits for a running transaction of the same account and key; held until this transaction ends. */
    public static void lock(EntityManager database, Long accountId, String key) {
        database.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:key, :account))", Integer.class)
                .setParameter("key", key)
                .setParameter("account", accountId)
                .getSingleResult();
    }
}
