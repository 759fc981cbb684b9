package org.askwell.downloads.trust;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page about the keys that sign manifests. */
@MessageBundle("signing")
public interface SigningMessages {

    @Message
    String allKeys();

    @Message
    String compare();

    @Message
    String current();

    @Message
    String downloadKey();

    @Message
    String downloadVerifier();

    @Message
    String fetchStep();

    @Message
    String fileOf(String id);

    @Message
    String howTo();

    @Message
    String inUse();

    @Message
    String keyId();

    @Message
    String lead();

    @Message
    String minisignStep();

    @Message
    String publicKey();

    @Message
    String refused();

    @Message
    String refusedEndless();

    @Message
    String refusedExpired();

    @Message
    String refusedForged();

    @Message
    String refusedFuture();

    @Message
    String refusedKey();

    @Message
    String refusedOlder();

    @Message
    String refusedOther();

    @Message
    String replace();

    @Message
    String replaceNow();

    @Message
    String replaceWarning();

    @Message
    String replacement();

    @Message
    String retired();

    @Message
    String signsSince();

    @Message
    String signsUntil();

    @Message
    String state();

    @Message
    String title();

    @Message
    String verifyLink();

    @Message
    String verifyStep();
}
