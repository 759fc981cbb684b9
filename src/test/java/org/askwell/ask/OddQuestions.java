package org.askwell.ask;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What people and their clipboards put into a field for a question. */
final class OddQuestions {

    static final int LONG = 20_000;

    private static final List<String> SHORT = List.of(
            "",
            " ",
            "a",
            "单",
            "?!…—、。！",
            "😀",
            "👨‍👩‍👧‍👦",
            "🏳️‍🌈👩🏽‍💻",
            "1️⃣",
            "🇨🇳",
            "Не входит 登录 login تسجيل الدخول เข้าระบบ ログイン",
            "\u202Egnp.exe\u202C \u2067مرحبا badge\u2069 \u200Freader\u061C",
            "a\u0301\u0302\u0303\u0304\u0305\u0306",
            "badge\u0000reader\u0001\u001B[31m\u0085\u007F\uFEFF",
            "+(title:[* TO *] AND NOT key:x) || \"unclosed /.*/ ~0.8 ^9 \\ {1 TO 2} _exists_:audience",
            "{\"query\":{\"match_all\":{}}}",
            "'; DROP TABLE article; -- %' OR '1'='1' $$ ${7*7} {{7*7}} :name ? \\x00",
            "'a' & !b | (c <-> d):*",
            "<script>alert(1)</script>&amp;");

    private static final List<String> REPEATED = List.of(
            "a",
            "a ",
            "单",
            "(",
            "\"",
            "\\",
            "-.",
            "x-1.",
            "\u0301",
            "😀",
            "👨‍👩‍👧 ",
            "\u202E",
            "\u0000",
            "登录 login ",
            "* OR ",
            "a1b2c3 ",
            "qx%d ",
            "\n",
            "at a.b(",
            "𝒜");

    private OddQuestions() {}

    static Stream<String> all() {
        return Stream.concat(SHORT.stream(), REPEATED.stream().map(OddQuestions::filled));
    }

    private static String filled(String piece) {
        return piece.repeat(LONG / piece.length());
    }

    /** A log as it is pasted whole: much that is well, and one exception with its frames. */
    static String log(String exception, int bytes) {
        var log = new StringBuilder("It does not work since the morning.\n");
        for (int i = 0; log.length() < bytes; i++) {
            log.append("2026-11-03 08:15:00,123 INFO  [worker-7] com.acme.Pulse - heartbeat ")
                    .append(i)
                    .append('\n');
            if (i == 100) {
                log.append(exception).append('\n');
                for (int frame = 0; frame < 300; frame++) {
                    log.append("\tat com.acme.Door$Inner.open(Door.java:")
                            .append(frame)
                            .append(")\n");
                }
            }
        }
        return log.toString();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
