package org.askwell.tickets.mailin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** R22, T28, T29: every mail is read, whatever is wrong with it, within two seconds. */
class MailReaderTest {

    /** The first mail also loads the classes, which is not what is measured. */
    @BeforeAll
    static void the_library_is_loaded() {
        read("winmail");
    }

    static Stream<Corpus.Expected> mails() {
        return Corpus.expected();
    }

    @ParameterizedTest
    @MethodSource("mails")
    void T29_a_nasty_mail_says_what_it_says(Corpus.Expected expected) {
        ReadMail mail = assertTimeout(Duration.ofSeconds(2), () -> read(expected));

        assertThat(mail.sender().address()).isEqualTo(expected.sender());
        assertThat(mail.subject()).contains(expected.subject()).doesNotContain("\n", "\0");
        assertThat(mail.text()).contains(expected.text()).doesNotContain("\0", "\r", "<p>", "alert(1)");
        assertThat(mail.hindrance()).isEqualTo(expected.hindrance());
        if (!"?".equals(expected.files())) {
            assertThat(mail.enclosures().stream().map(Enclosure::name).collect(Collectors.joining(" ")))
                    .isEqualTo(expected.files());
        }
    }

    @Test
    void the_corpus_is_large_and_nothing_in_it_is_forgotten() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.list(Corpus.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".eml"))
                            .map(name -> name.replace(".eml", "")))
                    .hasSizeGreaterThanOrEqualTo(60)
                    .containsExactlyInAnyOrderElementsOf(
                            mails().map(Corpus.Expected::name).toList());
        }
    }

    @Test
    void T28_parts_that_lie_too_deep_or_are_too_many_are_counted() {
        assertThat(read("multipart-forty-deep").leftOut()).isPositive();
        assertThat(read("multipart-five-hundred-parts").leftOut()).isGreaterThan(250);
        assertThat(read("alternative-plain-wins").leftOut()).isZero();
    }

    @Test
    void copies_of_a_mail_have_one_fingerprint_and_other_mails_another() throws IOException {
        String mail = "Message-ID: <1@x>\r\nFrom: a@b.example\r\nSubject: s\r\n\r\nBody";

        assertThat(fingerprint("Received: by one\r\n" + mail))
                .isEqualTo(fingerprint("Received: by another\r\n" + mail));
        assertThat(fingerprint(mail + "!")).isNotEqualTo(fingerprint(mail));
        assertThat(fingerprint(mail.replace("<1@x>", "<2@x>"))).isNotEqualTo(fingerprint(mail));
    }

    @Test
    void tokens_are_found_where_answers_carry_them_the_likeliest_first() throws IOException {
        String first = "0".repeat(31) + "a";
        String second = "0".repeat(31) + "b";
        String third = "0".repeat(31) + "c";

        ReadMail mail = read("To: x@y.example, <help+" + first + "@askwell.example>\r\n"
                + "In-Reply-To: <aw." + second + ".7@askwell.example>\r\n"
                + "References: <x@y> <aw." + third + ".1@askwell.example>\r\n <aw." + second
                + ".7@askwell.example>\r\n\r\nHi");

        assertThat(mail.tokens()).containsExactly(first, second, third);
    }

    private static ReadMail read(Corpus.Expected expected) throws IOException {
        try (InputStream raw = Files.newInputStream(expected.file())) {
            return MailReader.read(raw);
        }
    }

    private static ReadMail read(String nameOrMail) {
        try {
            return nameOrMail.contains("\n")
                    ? MailReader.read(new ByteArrayInputStream(nameOrMail.getBytes(StandardCharsets.UTF_8)))
                    : MailReader.read(Files.newInputStream(Corpus.FOLDER.resolve(nameOrMail + ".eml")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String fingerprint(String mail) throws IOException {
        return read(mail).fingerprint();
    }
}
