package org.askwell.downloads;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** R2: with a limit on the bandwidth every byte still arrives, only later. */
@QuarkusTest
@WithTestResource(TestServers.class)
class PacedDownloadTest {

    private static final int SIZE = 2 * 1024 * 1024;
    private static final byte[] CONTENT = content();

    private record Settings(int parallel, Optional<MemorySize> perPerson, Optional<MemorySize> inAll)
            implements FairnessConfig {}

    private static byte[] content() {
        var bytes = new byte[SIZE];
        new Random(13).nextBytes(bytes);
        return bytes;
    }

    @BeforeEach
    void limit() {
        MemorySize rate = new MemorySizeConverter().convert("4M");
        QuarkusMock.installMockForType(
                new Fairness(new Settings(1, Optional.of(rate), Optional.empty())), Fairness.class);
    }

    @Test
    void a_download_takes_as_long_as_the_limit_says_and_is_whole() {
        String path = "/api/v1/patches/" + Patches.published("ledger", CONTENT) + "/content";

        long begin = System.nanoTime();
        Response whole = Login.as(Cast.MEI).accept("*/*").get(path);
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);

        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.header("Content-Length")).isEqualTo(String.valueOf(SIZE));
        assertThat(Arrays.equals(whole.asByteArray(), CONTENT)).isTrue();
        assertThat(taken).isGreaterThan(Duration.ofMillis(400));
    }

    @Test
    void a_part_is_exactly_its_bytes_and_the_turn_ends_with_it() {
        String path = "/api/v1/patches/" + Patches.published("ledger", CONTENT) + "/content";

        for (int first : new int[] {0, 100_000, SIZE - 10}) {
            Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
                Response part = Login.as(Cast.MEI)
                        .accept("*/*")
                        .header("Range", "bytes=" + first + "-" + (first + 9))
                        .get(path);
                assertThat(part.statusCode()).isEqualTo(206);
                assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(CONTENT, first, first + 10));
            });
        }
    }
}
