package org.askwell.downloads.approvals;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.askwell.downloads.AuthorizationStep;

/** The words about deciding requests for patches at the customer's side, and about their history. */
@MessageBundle("approvals")
public interface ApprovalMessages {

    @Message
    String act(AuthorizationStep.Act act);

    @Message
    String agree();

    @Message
    String by(String time);

    @Message
    String delegate();

    @Message
    String delegateNow();

    @Message
    String delegateTo();

    @Message
    String delegatedTo(String name);

    @Message
    String empty();

    @Message
    String emptyNext();

    @Message
    String errorDelegate();

    @Message
    String late();

    @Message
    String lead();

    @Message
    String passedOn();

    @Message
    String portal();

    @Message
    String steps();

    @Message
    String title();

    @Message
    String turn();

    @Message
    String turnVendor();
}
