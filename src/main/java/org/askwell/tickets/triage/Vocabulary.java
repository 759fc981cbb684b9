package org.askwell.tickets.triage;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.customers.Organisation;
import org.askwell.customers.Product;
import org.askwell.tickets.SupportStaff;
import org.askwell.tickets.queues.TicketQueue;

/** Everything that rules can name, as it is now. */
public final class Vocabulary {

    private final Map<String, Product> products;
    private final Map<String, TicketQueue> queues;
    private final Map<String, Account> staff;
    private final Map<String, Organisation> organisations;

    private Vocabulary(
            Map<String, Product> products,
            Map<String, TicketQueue> queues,
            Map<String, Account> staff,
            Map<String, Organisation> organisations) {
        this.products = products;
        this.queues = queues;
        this.staff = staff;
        this.organisations = organisations;
    }

    /** @return what the rules need; customers, of whom there are many, only if a rule names them */
    static Vocabulary of(Collection<Rule> rules) {
        List<String> codes = rules.stream()
                .map(rule -> rule.when().organisation())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Vocabulary(
                by(Product.inOrder(), product -> product.code),
                by(TicketQueue.inOrder(), queue -> queue.code),
                by(
                        SupportStaff.all().stream()
                                .filter(account -> !account.blocked())
                                .toList(),
                        account -> account.username),
                codes.isEmpty()
                        ? Map.of()
                        : by(Organisation.<Organisation>list("code in ?1", codes), organisation -> organisation.code));
    }

    private static <T> Map<String, T> by(List<T> things, Function<T, String> key) {
        return things.stream().collect(Collectors.toMap(key, Function.identity(), (one, other) -> one));
    }

    boolean knows(Rule rule) {
        return faults(rule).isEmpty();
    }

    Set<RuleFault> faults(Rule rule) {
        var faults = EnumSet.noneOf(RuleFault.class);
        if (rule.then().queue() != null && !takesTickets(rule.then().queue())) {
            faults.add(RuleFault.QUEUE);
        }
        if (lacks(staff, rule.then().assignee())) {
            faults.add(RuleFault.ASSIGNEE);
        }
        if (lacks(products, rule.when().product())) {
            faults.add(RuleFault.PRODUCT);
        }
        if (lacks(organisations, rule.when().organisation())) {
            faults.add(RuleFault.ORGANISATION);
        }
        return faults;
    }

    private boolean takesTickets(String code) {
        return queues.containsKey(code) && queues.get(code).active;
    }

    private static boolean lacks(Map<String, ?> known, String name) {
        return name != null && !known.containsKey(name);
    }

    TicketQueue queue(String code) {
        return queues.get(code);
    }

    Account person(String username) {
        return staff.get(username);
    }

    /** @return the name, or the code itself if nothing has it; null for null */
    String queueName(String code, Language language) {
        return code == null || !queues.containsKey(code)
                ? code
                : queues.get(code).name(language);
    }

    String productName(String code, Language language) {
        return code == null || !products.containsKey(code)
                ? code
                : products.get(code).name(language);
    }

    String organisationName(String code) {
        return code == null || !organisations.containsKey(code) ? code : organisations.get(code).name;
    }

    String personName(String username) {
        return username == null || !staff.containsKey(username) ? username : staff.get(username).name;
    }
}
