package org.askwell.knowledge.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.askwell.accounts.Language;
import org.askwell.knowledge.search.Piece.Role;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RankingTest {

    private static final Rarity RARITY = new Rarity(100, 8, 20, new TermCounts(), Map.of('付', 90, '款', 90));

    /** As exactly as {@link KeptVector} keeps what is compared. */
    private static final Offset<Double> AS_KEPT = within(0.0001);

    private final List<PassageRow> passages = new ArrayList<>();

    @Test
    void among_near_duplicates_the_word_decides_that_only_one_of_them_holds() {
        title("linux", "Install the gateway on Linux behind a proxy");
        title("windows", "Install the gateway on Windows behind a proxy");
        title("mac", "Install the gateway on Mac behind a proxy");

        List<Ranking.Ranked> ranked = ranked("install gateway behind proxy windows", Language.EN, null);

        assertThat(ranked.get(0).key()).isEqualTo("windows");
        assertThat(of(ranked, "windows", Signal.DISTINCT)).isEqualTo(1);
        assertThat(of(ranked, "linux", Signal.DISTINCT)).isZero();
        assertThat(of(ranked, "windows", Signal.GAP)).isZero();
        assertThat(of(ranked, "linux", Signal.GAP)).isEqualTo(1);
        assertThat(ranked.get(0).confidence()).isGreaterThan(ranked.get(1).confidence());
    }

    @Test
    void characters_are_held_in_any_order_and_in_both_ways_of_writing() {
        title("held", "重新发起付款");
        title("not", "打印机没有反应");

        List<Ranking.Ranked> ranked = ranked("發起", Language.ZH, null);

        assertThat(of(ranked, "held", Signal.CHARACTERS)).isEqualTo(1);
        assertThat(of(ranked, "not", Signal.CHARACTERS)).isZero();
        assertThat(of(ranked("起发", Language.ZH, null), "held", Signal.CHARACTERS))
                .isEqualTo(1);
    }

    @Test
    void rare_characters_count_more_than_frequent_ones() {
        title("frequent", "付款");
        title("rare", "凭证");

        List<Ranking.Ranked> ranked = ranked("付款凭证", Language.ZH, null);

        assertThat(of(ranked, "rare", Signal.CHARACTERS)).isGreaterThan(0.9);
        assertThat(of(ranked, "frequent", Signal.CHARACTERS)).isLessThan(0.1);
    }

    @Test
    void a_question_beyond_an_entrys_own_passages_is_outside() {
        passage("entry", "一", 1, 0);
        passage("entry", "二", 0.8f, 0.6f);
        passage("alone", "三", 0, 1);

        List<Ranking.Ranked> near = ranked("问", Language.ZH, new float[] {1, 0});
        List<Ranking.Ranked> far = ranked("问", Language.ZH, new float[] {0.6f, -0.8f});

        assertThat(of(near, "entry", Signal.INSIDE)).isCloseTo(0.2, AS_KEPT);
        assertThat(of(far, "entry", Signal.INSIDE)).isCloseTo(-0.2, AS_KEPT);
        assertThat(of(near, "alone", Signal.INSIDE)).isZero();
        assertThat(of(near, "entry", Signal.SIZE)).isEqualTo(Math.log(2));
        assertThat(of(near, "entry", Signal.APART)).isCloseTo(0.5 / 0.501, AS_KEPT);
        assertThat(of(near, "alone", Signal.APART)).isCloseTo(-0.5 / 0.501, AS_KEPT);
    }

    @Test
    void close_passages_count_on_average_and_taken_together() {
        passage("alone", "一", 1, 0);
        passage("both", "二", 1, 0);
        passage("both", "三", 1, 0);
        passage("mixed", "四", 1, 0);
        passage("mixed", "五", 0, 1);

        List<Ranking.Ranked> ranked = ranked("问", Language.ZH, new float[] {1, 0});

        assertThat(of(ranked, "alone", Signal.SMOOTH)).isCloseTo(1, AS_KEPT);
        assertThat(of(ranked, "both", Signal.SMOOTH)).isCloseTo(1, AS_KEPT);
        assertThat(of(ranked, "mixed", Signal.SMOOTH)).isCloseTo(1 - 0.04 * Math.log(2), AS_KEPT);
        assertThat(of(ranked, "both", Signal.TOGETHER)).isCloseTo(1 + 0.04 * Math.log(2), AS_KEPT);
        assertThat(of(ranked, "mixed", Signal.TOGETHER)).isCloseTo(1, AS_KEPT);
    }

    @Test
    void doubt_is_the_entropy_of_the_shares_of_the_scores() {
        title("one", "Export the report as a spreadsheet");
        title("two", "Export the report as a document");
        title("three", "Print the report");

        List<Ranking.Ranked> ranked = ranked("export the report", Language.EN, null);

        double all =
                ranked.stream().mapToDouble(entry -> Math.exp(entry.score())).sum();
        double entropy = ranked.stream()
                .mapToDouble(entry -> Math.exp(entry.score()) / all)
                .map(share -> -share * Math.log(share))
                .sum();
        assertThat(entropy).isBetween(0.0, Math.log(3));
        assertThat(of(ranked, "three", Signal.DOUBT)).isCloseTo(entropy, within(1e-9));
    }

    @Test
    void it_is_seen_whether_titles_hold_the_question_and_whether_words_prefer_one_entry() {
        title("held", "Export the report");
        title("other", "Print a voucher");
        body("told", "How to print", "Export the report as a document, then print it");

        List<Ranking.Ranked> titled = ranked("export report", Language.EN, null);
        List<Ranking.Ranked> told = ranked("export report document", Language.EN, null);

        assertThat(of(titled, "held", Signal.TITLED)).isZero();
        assertThat(of(told, "held", Signal.TITLED)).isNegative().isEqualTo(of(told, "other", Signal.TITLED));
        assertThat(of(told, "told", Signal.CLEAR)).isCloseTo(1 - of(told, "held", Signal.TEXT_SHARE), within(1e-9));
    }

    @Test
    void nothing_found_is_nothing_ranked() {
        assertThat(ranked("anything", Language.EN, null)).isEmpty();
    }

    private void title(String key, String text) {
        add(key, Role.TITLE, text, null);
    }

    private void body(String key, String title, String text) {
        title(key, title);
        add(key, Role.BODY, text, null);
    }

    private void passage(String key, String text, float... vector) {
        add(key, Role.TITLE, text, VectorColumn.bytes(vector));
    }

    private void add(String key, Role role, String text, byte[] vector) {
        long id = passages.size() + 1;
        passages.add(new PassageRow(id, id, key, role, text, String.join(" ", Terms.of(text)), vector));
    }

    private List<Ranking.Ranked> ranked(String question, Language language, float[] vector) {
        var terms = new QuestionTerms(Question.of(question, language), RARITY, new Synonyms());
        return new Ranking(terms, vector, RARITY).of(passages);
    }

    private static double of(List<Ranking.Ranked> ranked, String key, Signal signal) {
        return ranked.stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElseThrow()
                .evidence()
                .of(signal);
    }
}
