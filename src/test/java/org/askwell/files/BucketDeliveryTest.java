package org.askwell.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.askwell.downloads.Patches;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** R2: patches and attachments of a portal that keeps its files on an S3 server. */
@QuarkusTest
@WithTestResource(TestServers.class)
class BucketDeliveryTest {

    @Test
    void files_go_into_the_bucket_and_come_out_of_it_whole_and_in_part(@TempDir Path folder) throws IOException {
        try (S3Server server = S3Server.start(folder);
                BucketStore store = server.store(S3Server.SECRET)) {
            QuarkusMock.installMockForType(store, FileStore.class);
            var content = new byte[1_000_003];
            new Random(17).nextBytes(content);
            String path = "/api/v1/patches/" + Patches.published("ledger", content) + "/content";

            Response whole = Login.as(Cast.MEI).accept("*/*").get(path);
            assertThat(whole.statusCode()).isEqualTo(200);
            assertThat(Arrays.equals(whole.asByteArray(), content)).isTrue();
            Response part = Login.as(Cast.MEI)
                    .accept("*/*")
                    .header("Range", "bytes=500000-")
                    .get(path);
            assertThat(part.statusCode()).isEqualTo(206);
            assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(content, 500_000, content.length));
            assertThat(store.contents()).hasSize(1);
        }
    }
}
