package org.askwell.tickets.triage;

import org.askwell.tickets.Channel;
import org.askwell.tickets.Choice;
import org.askwell.tickets.Severity;
import org.askwell.tickets.SupportLevel;
import org.jboss.resteasy.reactive.RestForm;

/** The fields of the page where a rule is described. */
public class RuleForm {

    @RestForm
    String name;

    @RestForm
    String product;

    @RestForm
    String severity;

    @RestForm
    String channel;

    @RestForm
    String covered;

    @RestForm
    String organisation;

    @RestForm
    String words;

    @RestForm
    String domains;

    @RestForm
    String queue;

    @RestForm
    String toSeverity;

    @RestForm
    String level;

    @RestForm
    String assignee;

    @RestForm
    boolean goOn;

    @RestForm
    Integer version;

    /** @throws jakarta.ws.rs.BadRequestException for a choice that the page does not offer (T07) */
    Rule rule() {
        return new Rule(
                name,
                new Condition(
                        product,
                        choice(Severity.class, severity),
                        choice(Channel.class, channel),
                        covered == null || covered.isEmpty() ? null : Boolean.valueOf(covered),
                        organisation,
                        words,
                        domains),
                new Action(queue, choice(Severity.class, toSeverity), choice(SupportLevel.class, level), assignee),
                goOn);
    }

    private static <E extends Enum<E>> E choice(Class<E> list, String text) {
        return text == null || text.isEmpty() ? null : Choice.of(list, text);
    }
}
