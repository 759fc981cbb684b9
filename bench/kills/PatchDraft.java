import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.concurrent.CountDownLatch;

/** The draft of a patch, whose one file is uploaded again and again, as a tus client does it (tus.io, 1.0.0). */
final class PatchDraft {

    private static final String MANAGER = "ray.release";
    private static final int SMALLEST_PIECE = 8 << 20;
    private static final int LARGEST_PIECE = 96 << 20;

    private final Rest rest;
    private final String portal;
    private final String path;

    PatchDraft(Rest rest, String portal) throws Exception {
        this.rest = rest;
        this.portal = portal;
        String key = "drill-" + Long.toString(System.currentTimeMillis(), 36);
        rest.ask(
                MANAGER,
                "POST",
                "/api/v1/patches",
                "{\"key\":\"" + key + "\",\"product\":\"ledger\",\"kind\":\"DEFECT\",\"brings\":\"9.9.1\",\"affectedFrom\":\"1.0\","
                        + "\"affectedTo\":\"9.9.0\",\"title\":{\"en\":\"Drill\",\"zh-CN\":\"演练\"},"
                        + "\"notes\":{\"en\":\"Drill\",\"zh-CN\":\"演练\"}}",
                null);
        path = "/api/v1/patches/" + key;
    }

    /** @return the SHA-256 of the file that the draft says it holds, or nothing */
    String held() throws Exception {
        String document = rest.ask(MANAGER, "GET", path, null, null);
        return document.contains("\"sha256\"") ? Rest.text(document, "sha256") : "";
    }

    /** @return the SHA-256 of the file that the person gets */
    String fetched(String person) throws Exception {
        HttpResponse<InputStream> answer = rest.open(rest.request(person, portal, path + "/content"));
        return answer.statusCode() == 200 ? Content.sha256(answer.body()) : "answer " + answer.statusCode();
    }

    /** @return whether a customer gets that file once the patch is published */
    boolean publish(String sha256) throws Exception {
        String tested = rest.ask(MANAGER, "POST", path + "/test", null, null);
        String version = tested.replaceAll("(?s).*\"version\":\\s*(\\d+).*", "$1");
        rest.ask("rui.release", "POST", path + "/approval", "{\"version\":" + version + "}", null);
        rest.ask(MANAGER, "POST", path + "/publication", null, null);
        return fetched("mei.lin").equals(sha256);
    }

    Upload begin(Content content) throws Exception {
        String name = Base64.getEncoder().encodeToString("drill.bin".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = rest.send(tus(path + "/uploads")
                .header("Upload-Length", String.valueOf(content.size()))
                .header("Upload-Metadata", "filename " + name)
                .POST(BodyPublishers.noBody()));
        String place = answer.headers().firstValue("Location").orElseThrow();
        return new Upload(place.substring(place.indexOf("/api/")), content);
    }

    private HttpRequest.Builder tus(String where) throws Exception {
        return rest.request(MANAGER, portal, where).header("Tus-Resumable", "1.0.0");
    }

    /** A file on its way. */
    final class Upload {

        private final String place;
        private final Content content;
        private final CountDownLatch lastByte = new CountDownLatch(1);

        private Upload(String place, Content content) {
            this.place = place;
            this.content = content;
        }

        /** @return how many bytes the portal has for sure */
        long offset() throws Exception {
            HttpResponse<String> answer = rest.send(tus(place).method("HEAD", BodyPublishers.noBody()));
            return Long.parseLong(answer.headers().firstValue("Upload-Offset").orElseThrow());
        }

        /**
         * Sends the rest from that byte on, in pieces of random sizes, or nothing if all is there, which lets the portal finish.
         *
         * @param sizes the seed of the sizes, or -1 for one piece
         */
        void send(long from, long sizes) throws Exception {
            var random = new Random(sizes);
            long at = from;
            do {
                long length = Math.min(
                        content.size() - at,
                        sizes == -1 ? Long.MAX_VALUE : SMALLEST_PIECE + random.nextInt(LARGEST_PIECE - SMALLEST_PIECE));
                HttpResponse<String> answer = rest.send(tus(place)
                        .header("Upload-Offset", String.valueOf(at))
                        .header("Content-Type", "application/offset+octet-stream")
                        .method("PATCH", piece(at, length)));
                if (answer.statusCode() != 204) {
                    throw new IllegalStateException(place + " at " + at + ": " + answer.statusCode() + " " + answer.body());
                }
                at += length;
            } while (at < content.size());
        }

        private HttpRequest.BodyPublisher piece(long at, long length) {
            if (length == 0) {
                return BodyPublishers.noBody();
            }
            return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> watched(at, length)), length);
        }

        private InputStream watched(long at, long length) {
            InputStream bytes = content.from(at, length);
            return new InputStream() {
                private long left = length;

                @Override
                public int read() {
                    throw new UnsupportedOperationException();
                }

                @Override
                public int read(byte[] target, int offset, int count) throws IOException {
                    int read = bytes.read(target, offset, count);
                    left -= Math.max(0, read);
                    if (left == 0 && at + length == content.size()) {
                        lastByte.countDown();
                    }
                    return read;
                }
            };
        }

        /** Sends all of it until the portal is dead. */
        void sendUntilCut(long sizes) {
            try {
                send(0, sizes);
            } catch (Exception dead) {
                // As it should be.
            } finally {
                lastByte.countDown();
            }
        }

        void awaitLastByte() throws InterruptedException {
            lastByte.await();
        }
    }
}
