package org.askwell.knowledge.search;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.askwell.accounts.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** An exception's message is evidence, its 300 stack lines are not. */
class PastedLogTest {

    private static final String FRAMES = IntStream.range(0, 300)
            .mapToObj(i -> "\tat com.acme.ledger.Voucher$" + i + ".post(Voucher.java:" + i + ") ~[ledger.jar:5.4]")
            .collect(Collectors.joining("\n"));

    @Test
    void messages_and_words_remain_and_stack_frames_do_not() {
        String said = PastedLog.condensed("Posting fails since noon.\n"
                + "java.lang.IllegalStateException: Voucher 4711 is locked\n" + FRAMES
                + "\nCaused by: java.sql.SQLException: ORA-00054: resource busy\n" + FRAMES
                + "\n\t... 87 more\nWhat can we do?");

        assertThat(said)
                .contains("Posting fails since noon.", "What can we do?")
                .contains("IllegalStateException: Voucher 4711 is locked", "SQLException: ORA-00054: resource busy")
                .doesNotContain("Voucher.java", "87 more", "Caused by", "java.sql");
    }

    @Test
    void of_log_lines_those_with_an_error_remain_once() {
        String said = PastedLog.condensed(IntStream.range(0, 500)
                .mapToObj(i -> "2026-11-03 08:15:00,%03d INFO  [worker-7] c.a.Pulse - beat %d\n".formatted(i, i)
                        + "2026-11-03T08:15:01.%03dZ ERROR [worker-7] c.a.Bank - Payment %d refused\n".formatted(i, i)
                        + "08:15:02 WARN c.a.Bank - QL-1205 returned\n")
                .collect(Collectors.joining()));

        assertThat(said.strip().lines()).containsExactly("Payment 0 refused", "QL-1205 returned");
    }

    @Test
    void a_thread_dump_says_nothing() {
        String said = PastedLog.condensed("It hangs.\nFull thread dump OpenJDK 64-Bit Server VM\n"
                + "\"main\" #1 prio=5 os_prio=0 tid=0x00007f\n   java.lang.Thread.State: BLOCKED (on object monitor)\n"
                + "\tat com.acme.Main.run(Main.java:3)\n\t- waiting to lock <0x000000076b>\n");

        assertThat(said.strip()).isEqualTo("It hangs.");
    }

    @Test
    void other_languages_throw_too() {
        assertThat(PastedLog.condensed("Traceback (most recent call last):\n  File \"/srv/pay.py\", line 12, in send\n"
                                + "    bank.send(order)\n  File \"/srv/bank.py\", line 3, in send\n    raise Refused()\n"
                                + "acme.bank.RefusedError: account closed\n")
                        .strip())
                .isEqualTo("RefusedError: account closed");
        assertThat(PastedLog.condensed("TypeError: order is undefined\n    at send (file:///srv/pay.js:10:5)\n"
                                + "    at async run (node:internal/main:3:1)\n    at file:///srv/x.js:1:1\n")
                        .strip())
                .isEqualTo("TypeError: order is undefined");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The voucher is locked.\nError: nobody can post.",
                "at the door\nat the gate (see the picture)\nat the desk (room 5)\nat home",
                "1. Open it.\n2. Post.\n3. It says QL-1042.\n4. QL-1042 again.\n5. QL-1042 once more."
            })
    void what_people_write_is_left_as_it_is(String text) {
        assertThat(PastedLog.condensed(text)).isEqualTo(text);
        assertThat(PastedLog.evidence(text)).isEmpty();
    }

    @Test
    void an_attached_log_adds_what_went_wrong() {
        Question question = Question.of("It fails", "since noon", null, null, Language.EN);

        assertThat(question.with("x.BadError: door is dark\n" + FRAMES).description())
                .isEqualTo("since noon BadError: door is dark");
        assertThat(question.with("just a text")).isSameAs(question);
    }

    /** The bound is generous: it only keeps out patterns that take more than linear time. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a.",
                "at (",
                "at a.b(",
                "((",
                "[",
                "[]",
                "File \"",
                "\"a\" #",
                "2026-11-03 10:00:00 ERROR ",
                "2026-11-03 10:00:00 ERROR [",
                "ERROR - ",
                "Exception",
                "Caused by: a.",
                "A-",
                "0x",
                "\n",
                "at a\n",
                ": - "
            })
    void five_megabytes_of_anything_take_no_time_worth_speaking_of(String piece) {
        String text = piece.repeat(5_000_000 / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> PastedLog.condensed(text));
        String lines = (piece.repeat(500 / piece.length()) + "\n").repeat(10_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> PastedLog.condensed(lines));
    }
}
