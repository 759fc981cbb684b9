package org.askwell.tickets;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about who pays. */
@MessageBundle("charges")
public interface ChargeMessages {

    @Message
    String accept();

    @Message
    String acceptHint();

    @Message
    String agree();

    @Message
    String amount();

    @Message
    String amountWrong();

    @Message
    String caption(long count);

    @Message
    String currency();

    @Message
    String currencyWrong();

    @Message
    String decide();

    @Message
    String decline();

    @Message
    String nothing();

    @Message
    String nothingHint();

    @Message
    String onlyManager();

    @Message
    String onlySupervisor();

    @Message
    String party();

    @Message
    String partyDo();

    @Message
    String partyHint();

    @Message
    String partyMissing();

    @Message
    String quote();

    @Message
    String quoteDo();

    @Message
    String quoteLead();

    @Message
    String quoteSee();

    @Message
    String reason();

    @Message
    String reasonMissing();

    @Message
    String refuse();

    @Message
    String refuseDo();

    @Message
    String refuseHint();

    @Message
    String remark();

    @Message
    String remarkMissing();

    @Message
    String standing(Charge charge);

    @Message
    String standingLabel();

    @Message
    String terms();

    @Message
    String termsHint();

    @Message
    String termsMissing();

    @Message
    String title();

    @Message
    String tooLong(int limit);
}
