package org.askwell.downloads;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How a file is sent, byte by byte (RFC 9110, 13 and 14; RFC 9530). */
@QuarkusTest
@WithTestResource(TestServers.class)
class PatchContentTest {

    private static final int SIZE = 100_003;
    private static final byte[] CONTENT = content();
    private static String key;

    private static byte[] content() {
        var bytes = new byte[SIZE];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static String path() {
        if (key == null) {
            key = Patches.published("ledger", CONTENT);
        }
        return "/api/v1/patches/" + key + "/content";
    }

    private static RequestSpecification mei() {
        path();
        return Login.as(Cast.MEI).accept("*/*");
    }

    private static String sha256() throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(CONTENT));
    }

    @Test
    void the_whole_file_comes_with_everything_a_client_needs_to_resume_and_to_verify() throws Exception {
        Response answer = mei().get(path());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asByteArray()).isEqualTo(CONTENT);
        assertThat(answer.header("ETag")).isEqualTo('"' + sha256() + '"');
        assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(SIZE));
        assertThat(answer.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).startsWith("sandbox");
        assertThat(answer.contentType()).isEqualTo("application/octet-stream");
        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E8%A1%A5%E4%B8%81%20%E5%8C%85.zip");
        assertThat(answer.header("Repr-Digest"))
                .isEqualTo("sha-256=:"
                        + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256())) + ":");
    }

    @Test
    void head_tells_the_same_without_a_body_and_is_not_counted_as_a_download() throws Exception {
        path();
        Response answer = mei().header("Range", "bytes=0-9").head(path());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asByteArray()).isEmpty();
        assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(SIZE));
        assertThat(answer.header("ETag")).isEqualTo('"' + sha256() + '"');
    }

    @Test
    void each_kind_of_range_gets_exactly_its_bytes() {
        assertPart("bytes=0-0", 0, 1);
        assertPart("bytes=1-65536", 1, 65_537);
        assertPart("bytes=65535-65537", 65_535, 65_538);
        assertPart("bytes=100000-", 100_000, SIZE);
        assertPart("bytes=100000-999999999", 100_000, SIZE);
        assertPart("bytes=-5", SIZE - 5, SIZE);
        assertPart("bytes=-999999999", 0, SIZE);
    }

    private static void assertPart(String range, int from, int to) {
        Response answer = mei().header("Range", range).get(path());
        assertThat(answer.statusCode()).as(range).isEqualTo(206);
        assertThat(answer.header("Content-Range")).isEqualTo("bytes " + from + "-" + (to - 1) + "/" + SIZE);
        assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(to - from));
        assertThat(answer.asByteArray()).isEqualTo(Arrays.copyOfRange(CONTENT, from, to));
    }

    @Test
    void a_range_behind_the_end_is_416_with_the_size() {
        for (String range : new String[] {"bytes=" + SIZE + "-", "bytes=999999999-", "bytes=-0"}) {
            Response answer = mei().header("Range", range).get(path());
            assertThat(answer.statusCode()).as(range).isEqualTo(416);
            assertThat(answer.header("Content-Range")).isEqualTo("bytes */" + SIZE);
        }
    }

    @Test
    void several_or_broken_ranges_get_the_whole_file() {
        for (String range : new String[] {"bytes=0-1,5-6", "bytes=5-1", "lines=1-2", "bytes=x"}) {
            Response answer = mei().header("Range", range).get(path());
            assertThat(answer.statusCode()).as(range).isEqualTo(200);
            assertThat(answer.asByteArray()).hasSize(SIZE);
        }
    }

    @Test
    void if_range_sends_the_part_only_of_the_very_same_file() throws Exception {
        String tag = '"' + sha256() + '"';

        assertThat(ifRange(tag)).isEqualTo(206);
        assertThat(ifRange("\"another\"")).isEqualTo(200);
        assertThat(ifRange("W/" + tag)).isEqualTo(200);
        assertThat(ifRange("Sun, 22 Nov 2026 12:00:00 GMT")).isEqualTo(200);
    }

    private static int ifRange(String condition) {
        return mei().header("Range", "bytes=5-9")
                .header("If-Range", condition)
                .get(path())
                .statusCode();
    }

    @Test
    void if_match_gets_the_very_file_that_is_wanted_or_nothing() throws Exception {
        String tag = '"' + sha256() + '"';

        for (String wanted : new String[] {tag, "\"other\", " + tag, "*"}) {
            assertThat(mei().header("If-Match", wanted).get(path()).statusCode())
                    .as(wanted)
                    .isEqualTo(200);
        }
        for (String wanted : new String[] {"\"other\"", "W/" + tag}) {
            Response answer = mei().header("If-Match", wanted)
                    .header("Range", "bytes=0-9")
                    .get(path());
            assertThat(answer.statusCode()).as(wanted).isEqualTo(412);
            assertThat(answer.asByteArray()).isEmpty();
        }
    }

    @Test
    void a_file_that_is_known_already_is_not_sent_again() throws Exception {
        String tag = '"' + sha256() + '"';

        for (String known : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
            Response answer = mei().header("If-None-Match", known).get(path());
            assertThat(answer.statusCode()).as(known).isEqualTo(304);
            assertThat(answer.asByteArray()).isEmpty();
            assertThat(answer.header("ETag")).isEqualTo(tag);
        }
        assertThat(mei().header("If-None-Match", "\"other\"").get(path()).statusCode())
                .isEqualTo(200);
    }
}
