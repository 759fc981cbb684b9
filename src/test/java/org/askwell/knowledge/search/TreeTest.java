package org.askwell.knowledge.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class TreeTest {

    private static final String TEXT = "(a<0.5 0.1 (b<-1 -0.3 -0.7 0.2) 0.6)";

    private final Tree tree = read(TEXT);

    @ParameterizedTest
    @CsvSource({"0.4,-2,-0.7", "0.4,-1,0.2", "0.4,3,0.2", "0.5,-2,0.6", "0.9,0,0.6"})
    void a_row_less_than_the_limit_goes_below(double a, double b, double expected) {
        assertThat(tree.of(new double[] {a, b})).isEqualTo(expected);
    }

    @Test
    void a_limit_is_a_single_number_as_the_learning_library_compares() {
        Tree learnt = read("(a<0.693147182 0 -1 1)");

        assertThat(learnt.of(new double[] {Math.log(2)})).isEqualTo(1);
        assertThat(learnt.of(new double[] {0.6931})).isEqualTo(-1);
    }

    @Test
    void what_the_columns_moved_is_the_whole_less_the_mean() {
        var shares = new double[2];
        tree.explain(new double[] {0.4, -2}, shares);

        assertThat(shares).containsExactly(new double[] {-0.4, -0.4}, within(1e-12));
        assertThat(tree.mean() + shares[0] + shares[1]).isCloseTo(-0.7, within(1e-12));
    }

    @Test
    void a_number_alone_is_the_same_for_every_row() {
        assertThat(read("-0.25").of(new double[] {7, 7})).isEqualTo(-0.25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "(a<0.5 0.1 0.2", "(a 0.5 0.1 0.2 0.3)", "(c<0.5 0 1 2)", "(a<x 0 1 2)", "0.1 0.2"})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Tree read(String text) {
        return Tree.read(text, name -> {
            int number = "ab".indexOf(name);
            if (number < 0) {
                throw new IllegalArgumentException("No column " + name);
            }
            return number;
        });
    }
}
