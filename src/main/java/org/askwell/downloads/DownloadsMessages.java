package org.askwell.downloads;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages and answers about patches and their authorizations. */
@MessageBundle("downloads")
public interface DownloadsMessages {

    @Message
    String administer();

    @Message
    String affected();

    @Message
    String all();

    @Message
    String allowedTitle();

    @Message
    String answer(String note);

    @Message
    String articles();

    @Message
    String brings();

    @Message
    String byContract();

    @Message
    String checksum();

    @Message
    String checksumHint();

    @Message
    String decide();

    @Message
    String decidedAt(String time);

    @Message
    String decidedBy(String name);

    @Message
    String deskTitle();

    @Message
    String download();

    @Message
    String downloaded();

    @Message
    String downloadOf(String title);

    @Message
    String downloadSize(String size);

    @Message
    String empty();

    @Message
    String emptyNext();

    @Message
    String errorMissing();

    @Message
    String errorNote();

    @Message
    String errorTooLong(int limit);

    @Message
    String errorUntil();

    @Message
    String facts();

    @Message
    String file();

    @Message
    String filter();

    @Message
    String found(long count);

    @Message
    String grant();

    @Message
    String history();

    @Message
    String kind(Patch.Kind kind);

    @Message
    String kindLabel();

    @Message
    String knownIssues();

    @Message
    String lead();

    @Message
    String logIn();

    @Message
    String loginNeeded();

    @Message
    String noFile();

    @Message
    String noteLabel();

    @Message
    String notes();

    @Message
    String path();

    @Message
    String prerequisites();

    @Message
    String problemInvalid();

    @Message
    String problemInvalidDetail();

    @Message
    String problemTooMany();

    @Message
    String problemTooManyDetail();

    @Message
    String product();

    @Message
    String queueEmpty();

    @Message
    String queueEmptyNext();

    @Message
    String queueLead();

    @Message
    String queueTitle();

    @Message
    String reason(Entitlement.Reason reason);

    @Message
    String reasonHint();

    @Message
    String reasonLabel();

    @Message
    String recalledNotice();

    @Message
    String refuse();

    @Message
    String refusedTitle();

    @Message
    String request();

    @Message
    String requestedAt(String time);

    @Message
    String requestLead();

    @Message
    String requestOf(String title);

    @Message
    String requestState(Authorization.State state);

    @Message
    String requestTitle();

    @Message
    String revoke();

    @Message
    String revokeNow();

    @Message
    String sendRequest();

    @Message
    String severity(Severity severity);

    @Message
    String severityLabel();

    @Message
    String showAll();

    @Message
    String size();

    @Message
    String state(Patch.State state);

    @Message
    String supersededBy();

    @Message
    String supersedes();

    @Message
    String tickets();

    @Message
    String ticketsLabel();

    @Message
    String title();

    @Message
    String toPatch();

    @Message
    String underReview();

    @Message
    String until(String day);

    @Message
    String untilLabel();

    @Message
    String visibility(Visibility visibility);

    @Message
    String visibilityLabel();
}
