package org.askwell.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.S3Client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** R2: files in a bucket of a real S3 server. */
class BucketStoreTest extends FileStoreContract {

    private static final String BUCKET = S3Server.BUCKET;

    @TempDir
    static Path folder;

    private static S3Server server;
    private static S3Client client;
    private static BucketStore store;

    @BeforeAll
    static void startServer() throws IOException {
        server = S3Server.start(folder);
        client = server.client();
        store = server.store(S3Server.SECRET);
    }

    @AfterAll
    static void stopServer() {
        store.close();
        client.close();
        server.close();
    }

    @Override
    FileStore store() {
        return store;
    }

    @Test
    void a_content_of_several_parts_is_the_same_when_it_is_read() throws IOException {
        var content = new byte[(int) BucketStore.PART_BYTES + 3];
        new Random(5).nextBytes(content);

        FileStore.Content written = store.write(bytes(content), content.length);

        long last = BucketStore.PART_BYTES - 2;
        try (InputStream end = store.read(written.id(), last, 5)) {
            assertThat(end.readAllBytes()).isEqualTo(Arrays.copyOfRange(content, (int) last, content.length));
        }
        try (InputStream whole = store.read(written.id(), 0, content.length)) {
            assertThat(Arrays.equals(whole.readAllBytes(), content)).isTrue();
        }
        store.delete(written.id());
    }

    @Test
    void an_upload_in_parts_that_broke_off_is_no_content_and_is_tidied_up() throws IOException {
        String key = "0b0f6d1e-5a3c-4b52-9c1d-0a6f3b1c2d3e";
        client.createMultipartUpload(make -> make.bucket(BUCKET).key(key));

        assertThat(kept()).extracting(Object::toString).doesNotContain(key);
        store.tidy(Instant.now().plus(Duration.ofMinutes(1)));

        assertThat(client.listMultipartUploads(in -> in.bucket(BUCKET)).uploads())
                .isEmpty();
    }

    @Test
    void a_wrong_key_is_told_as_a_failure() {
        try (BucketStore wrong = server.store("wrong")) {
            assertThatThrownBy(() -> wrong.write(bytes(CONTENT), 10)).isInstanceOf(IOException.class);
        }
    }
}
