package org.askwell.tickets;

import java.math.BigDecimal;

import org.askwell.web.FormErrors;

/**
 * What was entered about work out of warranty, not yet checked.
 *
 * @param conflict why the ticket could not be changed, or null
 */
public record ChargeForm(
        String amount,
        String currency,
        String terms,
        String reason,
        String party,
        String remark,
        String conflict,
        FormErrors errors) {

    static final int TEXT = 2_000;
    static final int NAME = 200;

    static ChargeForm blank() {
        return new ChargeForm("", "CNY", "", "", "", "", null, FormErrors.none());
    }

    static ChargeForm quote(String amount, String currency, String terms, ChargeMessages words) {
        var errors = FormErrors.none();
        if (!amount.strip().matches("\\d{1,12}([.]\\d{1,2})?")) {
            errors.add("amount", words.amountWrong());
        }
        if (!currency.strip().matches("[A-Z]{3}")) {
            errors.add("currency", words.currencyWrong());
        }
        errors.text("terms", terms, TEXT, words.termsMissing(), words.tooLong(TEXT));
        return new ChargeForm(amount, currency, terms, "", "", "", null, errors);
    }

    static ChargeForm refusal(String reason, ChargeMessages words) {
        var errors = FormErrors.none().text("reason", reason, TEXT, words.reasonMissing(), words.tooLong(TEXT));
        return new ChargeForm("", "CNY", "", reason, "", "", null, errors);
    }

    static ChargeForm thirdParty(String party, ChargeMessages words) {
        var errors = FormErrors.none().text("party", party, NAME, words.partyMissing(), words.tooLong(NAME));
        return new ChargeForm("", "CNY", "", "", party, "", null, errors);
    }

    static ChargeForm remark(String remark, boolean needed, ChargeMessages words) {
        var errors = FormErrors.none();
        if (needed || !remark.isBlank()) {
            errors.text("remark", remark, TEXT, words.remarkMissing(), words.tooLong(TEXT));
        }
        return new ChargeForm("", "CNY", "", "", "", remark, null, errors);
    }

    ChargeForm conflicting(String why) {
        return new ChargeForm(amount, currency, terms, reason, party, remark, why, errors);
    }

    BigDecimal cost() {
        return new BigDecimal(amount.strip());
    }
}
