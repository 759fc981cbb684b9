package org.askwell.reports.quality;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.askwell.accounts.Language;
import org.askwell.tickets.Severity;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClustersTest {

    private static final Instant AT = Instant.parse("2004-06-01T00:00:00Z");

    private long next;

    @Test
    void without_vectors_rare_words_in_common_make_a_group() {
        List<Cluster> clusters = Clusters.of(List.of(
                asked("the badge printer jams", null, null),
                asked("how to change the colour", null, null),
                asked("printer jams with a badge", null, null),
                asked("how to delete the user", null, null),
                asked("工牌打印机卡纸", null, null),
                asked("工牌的打印机卡纸了", null, null),
                asked("日历颜色", null, null)));

        assertThat(sizes(clusters)).containsExactly(2, 1, 1, 2, 1);
    }

    @Test
    void the_nearest_group_takes_a_question_and_the_far_ones_stay_apart() {
        List<Cluster> clusters = Clusters.of(List.of(
                asked("a", null, null, 1, 0, 0, 0),
                asked("b", null, null, 0.5, 0.87, 0, 0),
                asked("c", null, null, 0.7, 0.71, 0, 0),
                asked("d", null, null, 0, 0, 1, 0)));

        assertThat(sizes(clusters)).containsExactly(1, 2, 1);
    }

    @Test
    void another_product_or_another_error_code_is_another_gap() {
        List<Cluster> clusters = Clusters.of(List.of(
                asked("Import fails", "ledger", "QL-1042", 1, 0, 0, 0),
                asked("Import failed", "flow", "QL-1042", 1, 0, 0, 0),
                asked("The import fails", "ledger", "QL-2001", 1, 0, 0, 0),
                asked("import is failing", null, null, 1, 0, 0, 0),
                asked("Import fails in ql1042", "ledger", null, 1, 0, 0, 0)));

        assertThat(sizes(clusters)).containsExactly(3, 1, 1);
    }

    @Test
    void the_order_of_reading_changes_nothing() {
        List<Wording> wordings = random(200, 8);
        List<Wording> reversed = new ArrayList<>(wordings);
        Collections.reverse(reversed);

        assertThat(ids(Clusters.of(reversed))).isEqualTo(ids(Clusters.of(wordings)));
    }

    @Test
    void questions_without_likeness_stay_apart() {
        List<Wording> wordings = random(GapQuery.MOST, 512);

        assertThat(Clusters.of(wordings)).hasSize(GapQuery.MOST);
    }

    @Test
    void questions_with_different_words_stay_apart_without_vectors() {
        List<Wording> wordings = IntStream.range(0, GapQuery.MOST)
                .mapToObj(i -> asked("how does the %s behave on a %s".formatted(name(i), name(i + 5_000)), null, null))
                .toList();

        assertThat(Clusters.of(wordings)).hasSize(GapQuery.MOST);
    }

    /** A word for a number. */
    private static String name(int number) {
        return "qu"
                + String.valueOf(number)
                        .chars()
                        .mapToObj(digit -> "" + (char) (digit - '0' + 'k'))
                        .collect(Collectors.joining());
    }

    private List<Wording> random(int count, int dimensions) {
        var random = new Random(4);
        return IntStream.range(0, count)
                .mapToObj(i -> asked(
                        "question " + i,
                        null,
                        null,
                        random.doubles(dimensions, -1, 1).toArray()))
                .toList();
    }

    private Wording asked(String title, String product, String code, double... vector) {
        next++;
        var wording = Wording.of(next, title, Language.EN, product, code, Severity.C, AT.plusSeconds(next));
        return vector.length == 0 ? wording : wording.meaning(unit(vector));
    }

    private static float[] unit(double... numbers) {
        double length = Math.sqrt(Arrays.stream(numbers).map(n -> n * n).sum());
        var vector = new float[numbers.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (numbers[i] / length);
        }
        return vector;
    }

    private static List<Integer> sizes(List<Cluster> clusters) {
        return clusters.stream().map(cluster -> cluster.members().size()).toList();
    }

    private static List<List<Long>> ids(List<Cluster> clusters) {
        return clusters.stream()
                .map(cluster -> cluster.members().stream().map(Wording::id).toList())
                .toList();
    }
}
