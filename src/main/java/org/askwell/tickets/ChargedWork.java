package org.askwell.tickets;

import java.math.BigDecimal;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;

import org.askwell.accounts.Account;
import org.askwell.tickets.TicketStateException.Reason;

/** Who pays for the work on a ticket, and who else takes part in it (R10–R12). */
@MappedSuperclass
public abstract class ChargedWork extends SupportProgress {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public Charge charge = Charge.FREE;

    /** What the work would cost; null if it was never quoted. */
    @Column(name = "quote_amount")
    public BigDecimal quoteAmount;

    /** In letters, for example CNY (ISO 4217). */
    @Column(name = "quote_currency")
    public String quoteCurrency;

    /** What is done for it, by whom, when, and how it is settled. */
    @Column(name = "quote_terms")
    public String quoteTerms;

    /** Whoever else's product or interface takes part in the problem, or null (R12). */
    @Column(name = "third_party")
    public String thirdParty;

    abstract void finish(State end, EventKind kind, Account by, Instant now, String details);

    /** Work in warranty needs no decision (R10). */
    void beginCharge() {
        charge = covered || organisationCode == null ? Charge.FREE : Charge.UNDECIDED;
    }

    /** Work out of warranty is done without charge. */
    void acceptFree(Account by, Instant now) {
        requireDecision();
        charge = Charge.ACCEPTED;
        note(EventKind.ACCEPTED, by, now, null);
    }

    /** Work out of warranty is offered for that much, on those terms; a new quote replaces the one before. */
    void quote(BigDecimal amount, String currency, String terms, Account by, Instant now) {
        requireDecision();
        charge = Charge.QUOTED;
        quoteAmount = amount;
        quoteCurrency = currency;
        quoteTerms = terms;
        note(EventKind.QUOTED, by, now, amount.toPlainString() + " " + currency + " · " + terms);
    }

    /** The customer's manager takes the quote or does not. */
    void answerQuote(boolean agreed, String remark, Account by, Instant now) {
        require(state.open() && charge == Charge.QUOTED, Reason.DONE_ALREADY);
        charge = agreed ? Charge.AGREED : Charge.DECLINED;
        note(agreed ? EventKind.QUOTE_AGREED : EventKind.QUOTE_DECLINED, by, now, remark.isEmpty() ? null : remark);
    }

    /** Work out of warranty is not done, which finishes the ticket; never if a third party takes part (R12). */
    void refuse(String why, Account by, Instant now) {
        requireDecision();
        require(thirdParty == null, Reason.THIRD_PARTY);
        charge = Charge.REFUSED;
        finish(State.CLOSED, EventKind.REFUSED, by, now, why);
    }

    /** Names whoever else takes part, so that the problem is tracked with them. */
    void nameThirdParty(String name, Account by, Instant now) {
        require(!state.finished(), Reason.FINISHED);
        if (!name.equals(thirdParty)) {
            thirdParty = name;
            note(EventKind.THIRD_PARTY_NAMED, by, now, name);
        }
    }

    private void requireDecision() {
        require(state.open() && charge.open(), Reason.DONE_ALREADY);
    }
}
