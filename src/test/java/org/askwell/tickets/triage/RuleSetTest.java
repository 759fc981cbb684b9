package org.askwell.tickets.triage;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.askwell.tickets.Channel;
import org.askwell.tickets.Severity;
import org.askwell.tickets.SupportLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which rule fits which ticket, and what several rules make of one. */
class RuleSetTest {

    private static final Incoming TICKET = ticket("Gate outage at the harbour", "两个闸口打不开");

    @ParameterizedTest
    @CsvSource({
        "ledger, , , , , , , true",
        "flow, , , , , , , false",
        ", B, , , , , , true",
        ", A, , , , , , false",
        ", , MAIL, , , , , true",
        ", , PHONE, , , , , false",
        ", , , true, , , , true",
        ", , , false, , , , false",
        ", , , , office, , , true",
        ", , , , ministry, , , true",
        ", , , , minis, , , false",
        ", , , , bureau-2, , , false",
        ", , , , , gate outage, , true",
        ", , , , , aggregate, , false",
        ", , , , , , bureau.example, true",
        ", , , , , , @EXAMPLE, true",
        ", , , , , , reau.example, false",
        "ledger, B, MAIL, true, bureau, gate, bureau.example, true",
        "ledger, B, MAIL, true, bureau, gate, other.example, false"
    })
    void a_rule_fits_if_everything_it_names_holds(
            String product,
            Severity severity,
            Channel channel,
            Boolean covered,
            String organisation,
            String words,
            String domains,
            boolean fits) {
        var when = new Condition(product, severity, channel, covered, organisation, words, domains);

        assertThat(when.holds(TICKET)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gate | true",
                "GATE | true",
                "ｇａｔｅ | true",
                "gates | false",
                "ate | false",
                "outage at the | true",
                "outage  AT | true",
                "harbour | true",
                "闸口 | true",
                "口打不 | true",
                "门 | false",
                "door, 闸口 | true",
                "door；barrier | false",
                "harbour 两个闸口 | true"
            })
    void one_of_the_phrases_is_enough_and_words_of_an_alphabet_are_whole(String words, boolean found) {
        assertThat(Phrases.of(words).in(TICKET.text())).isEqualTo(found);
    }

    @Test
    void lists_that_name_nothing_or_too_much_are_not_valid() {
        assertThat(Phrases.of(" , ;").valid()).isFalse();
        assertThat(Phrases.of("a," + "b".repeat(3)).valid()).isTrue();
        assertThat(Phrases.of("x" + numbered(30)).valid()).isFalse();
        assertThat(MailDomains.of("bureau.example, @a.b").valid()).isTrue();
        assertThat(MailDomains.of("example").valid()).isFalse();
        assertThat(MailDomains.of("a..b").valid()).isFalse();
        assertThat(MailDomains.of("x@bureau.example").valid()).isFalse();
        assertThat(MailDomains.of(" ").valid()).isFalse();
    }

    @Test
    void the_first_rule_that_fits_decides() {
        var set = new RuleSet(List.of(
                rule("Other product", new Condition("flow", null, null, null, null, null, null), queue("flow")),
                rule("Gates", words("gate"), queue("gate")),
                rule("Everything", Condition.ANY, queue("rest"))));

        Decision decision = set.decide(TICKET, rule -> true);

        assertThat(decision.sum()).isEqualTo(queue("gate"));
        assertThat(decision.steps()).extracting(Decision.Step::rule).containsExactly("Gates");
    }

    @Test
    void a_rule_that_goes_on_lets_later_ones_add_what_is_not_decided_and_change_nothing() {
        var set = new RuleSet(List.of(
                new Rule("Gates", words("gate"), new Action("gate", null, SupportLevel.EXPERT, null), true),
                new Rule("Nothing new", Condition.ANY, queue("elsewhere"), true),
                rule("Harbour", words("harbour"), new Action("elsewhere", Severity.A, null, "li.agent")),
                rule("Never", Condition.ANY, new Action(null, Severity.D, null, null))));

        Decision decision = set.decide(TICKET, rule -> true);

        assertThat(decision.sum()).isEqualTo(new Action("gate", Severity.A, SupportLevel.EXPERT, "li.agent"));
        assertThat(decision.steps())
                .containsExactly(
                        new Decision.Step("Gates", new Action("gate", null, SupportLevel.EXPERT, null)),
                        new Decision.Step("Harbour", new Action(null, Severity.A, null, "li.agent")));
    }

    @Test
    void later_rules_see_the_ticket_as_it_came_in() {
        var set = new RuleSet(List.of(
                new Rule("Worse", Condition.ANY, new Action(null, Severity.A, null, null), true),
                rule("Of class A", new Condition(null, Severity.A, null, null, null, null, null), queue("urgent"))));

        assertThat(set.decide(TICKET, rule -> true).sum().queue()).isNull();
    }

    @Test
    void a_rule_that_cannot_be_used_is_as_if_it_were_not_there() {
        var set = new RuleSet(List.of(
                rule("Broken", Condition.ANY, queue("gone")), rule("Everything", Condition.ANY, queue("rest"))));

        assertThat(set.decide(TICKET, rule -> !rule.name().equals("Broken")).sum())
                .isEqualTo(queue("rest"));
    }

    @Test
    void rules_are_written_and_read_as_they_are() {
        var set = new RuleSet(List.of(
                new Rule(
                        " 闸口 ",
                        new Condition("ledger", Severity.B, Channel.WALK_IN, false, " ", "gate,\n闸口", null),
                        new Action("gate", Severity.A, SupportLevel.SPECIALIST, "li.agent"),
                        true),
                rule("Everything", null, queue("rest"))));

        assertThat(RuleSet.parse(set.text())).isEqualTo(set);
        assertThat(set.rules().get(0).name()).isEqualTo("闸口");
        assertThat(set.rules().get(0).when().organisation()).isNull();
        assertThat(set.text()).doesNotContain("null");
    }

    @Test
    void rules_are_added_replaced_moved_and_removed_by_their_place() {
        Rule a = rule("a", null, queue("a"));
        Rule b = rule("b", null, queue("b"));
        Rule c = rule("c", null, queue("c"));
        RuleSet set = RuleSet.none().with(null, a).with(null, b);

        assertThat(set.with(1, c).rules()).containsExactly(c, b);
        assertThat(set.up(2).rules()).containsExactly(b, a);
        assertThat(set.up(1).rules()).containsExactly(a, b);
        assertThat(set.without(1).rules()).containsExactly(b);
        assertThat(set.has(2)).isTrue();
        assertThat(set.has(3)).isFalse();
        assertThat(set.has(0)).isFalse();
    }

    @Test
    void a_dry_run_tells_the_tickets_that_would_begin_otherwise() {
        var before = new RuleSet(List.of(rule("Gates", words("gate"), queue("gate"))));
        var after = new RuleSet(List.of(
                rule("Renamed", words("gate"), queue("gate")),
                rule("Printers", words("printer"), new Action(null, Severity.B, null, null)),
                rule("Urgent", words("fire"), new Action(null, Severity.A, SupportLevel.EXPERT, null))));
        DryRun run = DryRun.of(
                before,
                after,
                rule -> true,
                List.of(
                        new PastTickets.Past("AW-3", "Gate", ticket("Gate", "")),
                        new PastTickets.Past("AW-2", "Printer", ticket("Printer", "")),
                        new PastTickets.Past("AW-1", "Fire", ticket("Fire", ""))));

        assertThat(run.changed()).isEqualTo(1);
        assertThat(run.page(false, 1, 10).items()).singleElement().satisfies(one -> {
            assertThat(one.number()).isEqualTo("AW-1");
            assertThat(one.before())
                    .isEqualTo(new DryRun.Result(null, Severity.B, SupportLevel.FIRST_LINE, null, List.of()));
            assertThat(one.after())
                    .isEqualTo(new DryRun.Result(null, Severity.A, SupportLevel.EXPERT, null, List.of("Urgent")));
        });
        assertThat(run.page(true, 2, 2).items()).extracting(DryRun.Case::number).containsExactly("AW-1");
        assertThat(run.page(true, 1, 2).total()).isEqualTo(3);
    }

    private static String numbered(int count) {
        return IntStream.range(0, count).mapToObj(i -> ",w" + i).collect(Collectors.joining());
    }

    private static Rule rule(String name, Condition when, Action then) {
        return new Rule(name, when, then, false);
    }

    private static Condition words(String words) {
        return new Condition(null, null, null, null, null, words, null);
    }

    private static Action queue(String code) {
        return new Action(code, null, null, null);
    }

    private static Incoming ticket(String title, String description) {
        return new Incoming(
                "ledger",
                Severity.B,
                Channel.MAIL,
                true,
                "/ministry/bureau/office/",
                "Mei@mail.bureau.example",
                Incoming.text(title, description));
    }
}
