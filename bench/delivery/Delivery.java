import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows that files of patches arrive intact, whatever breaks, against a running demo portal.
 *
 * <ul>
 *   <li>{@code java Delivery.java downloads [MiB] [times]}: a file (1,024 MiB) is downloaded again and again (50 times), each
 *       time cut at up to four random places and resumed; its SHA-256 has to be right every time.
 *   <li>{@code java Delivery.java replaced [times]}: a file of 64 MiB is replaced while it is downloaded (20 times). What was
 *       begun goes on as it began or is cut off, and what is resumed is the new file from its first byte to the last.
 * </ul>
 */
public final class Delivery {

    private static final String PORTAL = System.getProperty("portal", "http://localhost:8080");
    private static final String REALM = System.getProperty("realm", "http://localhost:8180/realms/askwell");
    private static final int BLOCK = 64 * 1024;
    private static final int MOST_CUTS = 4;
    private static final long SEED = 20_261_126;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Random random = new Random(SEED);
    private final byte[] buffer = new byte[BLOCK];
    private String token;
    private long tokenSince;

    /** A content that is made anew from its seed whenever it is needed, so that it needs no room. */
    private record Content(long seed, long size) {

        InputStream open() {
            return new InputStream() {
                private long at;

                @Override
                public int read() {
                    throw new UnsupportedOperationException();
                }

                @Override
                public int read(byte[] target, int offset, int length) {
                    if (at >= size) {
                        return -1;
                    }
                    int count = (int) Math.min(length, size - at);
                    for (int i = 0; i < count; i++, at++) {
                        target[offset + i] = byteAt(at);
                    }
                    return count;
                }
            };
        }

        private byte byteAt(long at) {
            long mixed = (at >>> 3) * 0x9E3779B97F4A7C15L + seed;
            mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
            return (byte) (mixed >>> (at & 7) * 8);
        }
    }

    public static void main(String[] arguments) throws Exception {
        var delivery = new Delivery();
        boolean good =
                switch (arguments.length == 0 ? "" : arguments[0]) {
                    case "downloads" -> delivery.downloads(number(arguments, 1, 1024), number(arguments, 2, 50));
                    case "replaced" -> delivery.replaced(number(arguments, 1, 20));
                    default -> throw new IllegalArgumentException("downloads or replaced?");
                };
        System.exit(good ? 0 : 1);
    }

    private static int number(String[] arguments, int index, int otherwise) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
    }

    private boolean downloads(int mebibytes, int times) throws Exception {
        var content = new Content(1, (long) mebibytes << 20);
        String hash = sha256(content);
        String patch = draft();
        put(patch, content);
        int cuts = 0;
        int right = 0;
        long begin = System.nanoTime();
        for (int i = 0; i < times; i++) {
            long[] places = random.longs(1 + random.nextInt(MOST_CUTS), 1, content.size())
                    .sorted()
                    .toArray();
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String tag = null;
            long have = 0;
            for (int part = 0; part <= places.length; part++) {
                HttpResponse<InputStream> answer = expect(have == 0 ? 200 : 206, get(patch, have, tag));
                tag = tag(answer);
                try (InputStream body = answer.body()) {
                    have = read(body, digest, have, part < places.length ? places[part] : content.size());
                }
            }
            boolean whole = hash.equals(hex(digest));
            cuts += places.length;
            right += whole ? 1 : 0;
            System.out.printf("%d: cut at %s, %s%n", i + 1, Arrays.toString(places), whole ? "right" : "WRONG");
        }
        System.out.printf(
                "%d of %d downloads of %d MiB are right after %d cuts, %.0f s, seed %d%n",
                right, times, mebibytes, cuts, (System.nanoTime() - begin) / 1e9, SEED);
        return right == times;
    }

    private boolean replaced(int times) throws Exception {
        Content[] contents = {new Content(2, 64 << 20), new Content(3, 64 << 20)};
        String[] hashes = {sha256(contents[0]), sha256(contents[1])};
        String patch = draft();
        put(patch, contents[0]);
        int asBegun = 0;
        int cutOff = 0;
        int whole = 0;
        for (int i = 0; i < times; i++) {
            long place = 1 + random.nextLong(contents[0].size() - 1);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            HttpResponse<InputStream> running = expect(200, get(patch, 0, null));
            try (InputStream body = running.body()) {
                read(body, digest, 0, place);
                put(patch, contents[1 - i % 2]);
                read(body, digest, place, contents[0].size());
                asBegun += hashes[i % 2].equals(hex(digest)) ? 1 : 0;
            } catch (IOException cut) {
                cutOff++;
            }
            digest.reset();
            HttpResponse<InputStream> resumed = expect(200, get(patch, place, tag(running)));
            try (InputStream body = resumed.body()) {
                read(body, digest, 0, contents[0].size());
            }
            whole += hashes[1 - i % 2].equals(hex(digest)) ? 1 : 0;
        }
        System.out.printf(
                "%d times replaced: %d went on as they began, %d were cut off; %d resumed ones are the new file as a whole%n",
                times, asBegun, cutOff, whole);
        return asBegun + cutOff == times && whole == times;
    }

    private String draft() throws Exception {
        String key = "bench-" + Long.toString(System.currentTimeMillis(), 36);
        String facts = "{\"key\":\"" + key + "\",\"product\":\"ledger\",\"kind\":\"DEFECT\",\"brings\":\"9.9.1\","
                + "\"affectedFrom\":\"1.0\",\"affectedTo\":\"9.9.0\",\"title\":{\"en\":\"Bench\",\"zh-CN\":\"测试\"},"
                + "\"notes\":{\"en\":\"Bench\",\"zh-CN\":\"测试\"}}";
        var request = asked("/api/v1/patches").header("Content-Type", "application/json");
        expect(201, send(request.POST(BodyPublishers.ofString(facts))));
        return "/api/v1/patches/" + key;
    }

    private void put(String patch, Content content) throws Exception {
        var request = asked(patch + "/content?name=bench.bin").header("Content-Type", "application/octet-stream");
        expect(200, send(request.PUT(body(content.open(), content.size()))));
    }

    private static BodyPublisher body(InputStream content, long length) {
        return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> content), length);
    }

    private HttpResponse<InputStream> get(String patch, long from, String tag) throws Exception {
        HttpRequest.Builder request = asked(patch + "/content");
        if (from > 0) {
            request.header("Range", "bytes=" + from + "-").header("If-Range", tag);
        }
        return send(request.GET());
    }

    private HttpRequest.Builder asked(String path) throws Exception {
        return HttpRequest.newBuilder(URI.create(PORTAL + path)).header("Authorization", "Bearer " + token());
    }

    private HttpResponse<InputStream> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofInputStream());
    }

    private String token() throws Exception {
        if (token == null || System.nanoTime() - tokenSince > TimeUnit.SECONDS.toNanos(200)) {
            tokenSince = System.nanoTime();
            var request = HttpRequest.newBuilder(URI.create(REALM + "/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("grant_type=password&client_id=askwell-demo-cli&scope=openid"
                            + "&username=ray.release&password=askwell-demo-1"));
            String answer = client.send(request.build(), BodyHandlers.ofString()).body();
            Matcher found = Pattern.compile("\"access_token\":\"([^\"]+)\"").matcher(answer);
            if (!found.find()) {
                throw new IllegalStateException("No token in " + answer);
            }
            token = found.group(1);
        }
        return token;
    }

    private long read(InputStream body, MessageDigest digest, long have, long place) throws IOException {
        long at = have;
        while (at < place) {
            int read = body.read(buffer, 0, (int) Math.min(BLOCK, place - at));
            if (read < 0) {
                throw new IOException("The answer ended at " + at);
            }
            digest.update(buffer, 0, read);
            at += read;
        }
        return at;
    }

    private String sha256(Content content) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        read(content.open(), digest, 0, content.size());
        return hex(digest);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String tag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static <T> HttpResponse<T> expect(int status, HttpResponse<T> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.uri() + " is answered with " + answer.statusCode() + " in place of " + status);
        }
        return answer;
    }
}
