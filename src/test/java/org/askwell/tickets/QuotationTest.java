package org.askwell.tickets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** R22: what mail programs repeat is told apart from what the customer wrote, and nothing gets lost. */
class QuotationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> Please restart.\n> Regards",
                "On Mon, Nov 16, 2026 at 9:12 AM Askwell <help@askwell.example> wrote:\n\n> Please restart.",
                "On Mon, Nov 16, 2026 at 9:12 AM Askwell <help@askwell.example>\nwrote:\n> Please restart.",
                "在 2026年11月16日，Askwell <help@askwell.example> 写道：\n\n> 请重启。",
                "-----Original Message-----\nFrom: Askwell\nPlease restart.",
                "------------------ 原始邮件 ------------------\n发件人: \"Askwell\"\n请重启。",
                "________________________________\nFrom: Askwell\nSent: Monday\nPlease restart.",
                "发件人： Askwell\n发送时间： 2026年11月16日\n收件人： 林梅\n主题： 重启\n\n请重启。",
                "-- \nMei Lin\nAccounting",
                "发自我的iPhone",
                "Sent from my iPhone"
            })
    void what_follows_the_own_words_is_the_rest(String rest) {
        Quotation found = Quotation.in("It works now, thank you.\n\n" + rest + "\n");

        assertThat(found.own()).isEqualTo("It works now, thank you.");
        assertThat(found.rest()).isEqualTo(rest.strip());
    }

    @Test
    void an_answer_below_the_quotation_is_found() {
        Quotation found = Quotation.in("On Monday, Sam of Askwell wrote:\n> Which bank?\n\nThe Harbor Bank.");

        assertThat(found.own()).isEqualTo("The Harbor Bank.");
        assertThat(found.rest()).contains("> Which bank?");
    }

    @Test
    void answers_between_quotations_keep_them() {
        String text = "> Which bank?\nThe Harbor Bank.\n> Which file?\nThe one of today.";

        assertThat(Quotation.in(text).own()).isEqualTo("The Harbor Bank.\n> Which file?\nThe one of today.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> only a quotation",
                "Nothing quoted at all.",
                "From: here to there\nit goes on",
                "a -- b\nc",
                ""
            })
    void where_there_is_nothing_else_everything_is_shown(String text) {
        assertThat(Quotation.in(text)).isEqualTo(new Quotation(text, ""));
    }
}
