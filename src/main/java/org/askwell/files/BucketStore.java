package org.askwell.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * The file store in a bucket of an S3-compatible server. A content is complete on this machine's disk before it is sent,
 * because its length has to be said first; the server makes it visible when its last byte is there.
 */
final class BucketStore implements FileStore, AutoCloseable {

    /** At most 10,000 parts make a content, so this is enough for 156 GiB; a single request takes 5 GiB at most. */
    static final long PART_BYTES = 16L << 20;

    private final S3Client server;
    private final String bucket;
    private final Path spools;

    BucketStore(S3Client server, String bucket, Path spools) {
        this.server = server;
        this.bucket = bucket;
        this.spools = spools;
    }

    static BucketStore of(BucketConfig config, Path spools) {
        S3ClientBuilder client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.of(config.region()))
                .forcePathStyle(config.pathStyle())
                // Not every server knows the checksums that AWS adds by itself; ours is kept with the content's record.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        config.endpoint().ifPresent(client::endpointOverride);
        config.accessKey()
                .ifPresent(key -> client.credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(key, config.secretKey().orElse("")))));
        return new BucketStore(client.build(), config.name().orElseThrow(), spools);
    }

    @Override
    public Content write(InputStream source, long limit) throws IOException {
        UUID id = UUID.randomUUID();
        Path spool = Spool.open(spools);
        try {
            Spool.Measured measured = Spool.fill(spool, source, limit);
            take(spool, id);
            return new Content(id, measured.size(), measured.sha256());
        } finally {
            Files.deleteIfExists(spool);
        }
    }

    @Override
    public void take(Path whole, UUID id) throws IOException {
        long size = Files.size(whole);
        try {
            if (size <= PART_BYTES) {
                server.putObject(to -> to.bucket(bucket).key(id.toString()), RequestBody.fromFile(whole));
            } else {
                putInParts(id.toString(), whole, size);
            }
        } catch (SdkException e) {
            throw new IOException(e);
        }
    }

    private void putInParts(String key, Path whole, long size) {
        String upload =
                server.createMultipartUpload(to -> to.bucket(bucket).key(key)).uploadId();
        try {
            var sent = new ArrayList<CompletedPart>();
            for (long first = 0; first < size; first += PART_BYTES) {
                int number = sent.size() + 1;
                String tag = server.uploadPart(
                                to -> to.bucket(bucket)
                                        .key(key)
                                        .uploadId(upload)
                                        .partNumber(number),
                                part(whole, first, Math.min(PART_BYTES, size - first)))
                        .eTag();
                sent.add(CompletedPart.builder().partNumber(number).eTag(tag).build());
            }
            server.completeMultipartUpload(
                    to -> to.bucket(bucket).key(key).uploadId(upload).multipartUpload(parts -> parts.parts(sent)));
        } catch (SdkException e) {
            server.abortMultipartUpload(to -> to.bucket(bucket).key(key).uploadId(upload));
            throw e;
        }
    }

    /** Opened anew for each attempt, as the client repeats requests that fail. */
    private static RequestBody part(Path whole, long first, long length) {
        return RequestBody.fromContentProvider(
                () -> {
                    try {
                        return new Part(
                                Channels.newInputStream(FileChannel.open(whole).position(first)), length);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                length,
                "application/octet-stream");
    }

    @Override
    public InputStream read(UUID id, long first, long length) throws IOException {
        if (length == 0) {
            return InputStream.nullInputStream();
        }
        try {
            return server.getObject(from ->
                    from.bucket(bucket).key(id.toString()).range("bytes=" + first + "-" + (first + length - 1)));
        } catch (NoSuchKeyException e) {
            throw (IOException) new NoSuchFileException(id.toString()).initCause(e);
        } catch (SdkException e) {
            throw new IOException(e);
        }
    }

    @Override
    public Optional<Path> file(UUID id) {
        return Optional.empty();
    }

    @Override
    public void delete(UUID id) throws IOException {
        try {
            server.deleteObject(at -> at.bucket(bucket).key(id.toString()));
        } catch (SdkException e) {
            throw new IOException(e);
        }
    }

    @Override
    public Stream<Kept> contents() {
        return server.listObjectsV2Paginator(in -> in.bucket(bucket)).contents().stream()
                .filter(object -> object.key().matches(FolderStore.NAME))
                .map(BucketStore::kept);
    }

    private static Kept kept(S3Object object) {
        return new Kept(UUID.fromString(object.key()), object.size(), object.lastModified());
    }

    @Override
    public void tidy(Instant before) throws IOException {
        Spool.tidy(spools, before);
        List<MultipartUpload> broken = server.listMultipartUploadsPaginator(in -> in.bucket(bucket)).uploads().stream()
                .filter(upload -> upload.initiated().isBefore(before))
                .toList();
        for (MultipartUpload upload : broken) {
            server.abortMultipartUpload(
                    at -> at.bucket(bucket).key(upload.key()).uploadId(upload.uploadId()));
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
