package org.askwell.tickets.triage;

import java.util.List;

import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.customers.Product;
import org.askwell.tickets.Channel;
import org.askwell.tickets.Severity;
import org.askwell.tickets.SupportLevel;
import org.askwell.tickets.SupportStaff;
import org.askwell.tickets.queues.QueueChoice;

/**
 * The page of one rule, with what it can name.
 *
 * @param place where it stands, from 1, or null for a new rule
 * @param version of the draft
 */
public record RulePage(
        Integer place, int version, Rule rule, List<Named> products, List<QueueChoice> queues, List<Named> staff) {

    /** Something that can be chosen. */
    public record Named(String code, String name) {}

    static RulePage of(Integer place, int version, Rule rule, List<QueueChoice> queues, Language language) {
        return new RulePage(
                place,
                version,
                rule,
                Product.inOrder().stream()
                        .map(product -> new Named(product.code, product.name(language)))
                        .toList(),
                queues,
                SupportStaff.all().stream()
                        .filter(account -> !account.blocked())
                        .map(RulePage::person)
                        .toList());
    }

    private static Named person(Account account) {
        return new Named(account.username, account.name);
    }

    public Severity[] severities() {
        return Severity.values();
    }

    public Channel[] channels() {
        return Channel.values();
    }

    /** @return the levels that tickets can be raised to */
    public List<SupportLevel> levels() {
        return List.of(SupportLevel.EXPERT, SupportLevel.SPECIALIST);
    }
}
