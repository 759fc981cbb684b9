package org.askwell.tickets.terms;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.askwell.accounts.Language;
import org.askwell.customers.ContractTerms;

/** Offers service levels and calendars for contracts. */
@ApplicationScoped
class TermsOfContracts implements ContractTerms {

    @Override
    public List<Term> levels(Language language) {
        return ServiceLevel.all().stream()
                .map(level -> new Term(level.code, level.name(language)))
                .toList();
    }

    @Override
    public List<Term> calendars(Language language) {
        return ServiceCalendar.all().stream()
                .map(calendar -> new Term(calendar.code, calendar.name(language)))
                .toList();
    }
}
