import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Kills a portal with SIGKILL while a file of a patch is uploaded, starts it again and goes on. Before the rest has come the
 * draft has to be as it was, or hold the whole file if its last byte had come; afterwards the file has to be right. When
 * nobody goes on, nothing may be left.
 *
 * <p>{@code java -cp CLASSES:DRIVER Uploads [times] [MiB]}, 20 times 160 MiB if not said. Every third kill comes when the last
 * byte is on its way; every fifth upload is given up.
 */
public final class Uploads {

    private static final long SEED = 20_261_126;
    private static final String NIGHTLY = "-Daskwell.files.check-at=0/5 * * * * ?";
    private static final long SWEEP_NANOS = TimeUnit.MINUTES.toNanos(5);

    private final Random random = new Random(SEED);
    private final Servers servers;
    private final Portal portal;
    private final Connection database;
    private final PatchDraft draft;
    private final Rest rest;
    private final int mebibytes;
    private long wholeMillis;
    private int good;
    private int finished;

    private Uploads(Servers servers, Portal portal, Connection database, int mebibytes) throws Exception {
        this.servers = servers;
        this.portal = portal;
        this.database = database;
        this.mebibytes = mebibytes;
        this.rest = new Rest(servers.realm(), List.of(portal));
        this.draft = new PatchDraft(rest, portal.address());
    }

    public static void main(String[] arguments) throws Exception {
        int times = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        int mebibytes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 160;
        boolean good;
        try (Servers servers = Servers.start();
                Connection database = servers.database()) {
            Portal portal = servers.portal("first");
            portal.start();
            portal.awaitUp();
            good = new Uploads(servers, portal, database, mebibytes).run(times);
        }
        System.exit(good ? 0 : 1);
    }

    private boolean run(int times) throws Exception {
        var whole = new Content(0, (long) mebibytes << 20);
        long begin = System.nanoTime();
        draft.begin(whole).send(0, -1);
        wholeMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        String held = whole.sha256();
        for (int i = 1; i <= times; i++) {
            held = round(i, new Content(i, whole.size()), held);
        }
        boolean published = draft.publish(held);
        boolean clean = nothingIsLeft();
        System.out.printf(
                "%d of %d uploads that were killed were right, %d of them had just been finished; published and fetched: %s; nothing left: %s%n",
                good, times, finished, published, clean);
        return good == times && published && clean;
    }

    /** @return the SHA-256 of what the draft holds afterwards */
    private String round(int i, Content content, String before) throws Exception {
        String hash = content.sha256();
        PatchDraft.Upload upload = draft.begin(content);
        long pause = i % 3 == 0 ? 0 : random.nextLong(wholeMillis + 1);
        long sizes = random.nextLong();
        CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> upload.sendUntilCut(sizes));
        if (i % 3 == 0) {
            upload.awaitLastByte();
            pause = random.nextInt(60);
        }
        Thread.sleep(pause);
        portal.kill();
        sending.join();
        portal.start();
        portal.awaitUp();
        long kept = upload.offset();
        String after = draft.held();
        boolean intact = draft.fetched("ray.release").equals(after);
        boolean asItWas = after.equals(before) || after.equals(hash) && kept == content.size();
        finished += after.equals(hash) ? 1 : 0;
        boolean givenUp = i % 5 == 0 && !after.equals(hash);
        if (!givenUp) {
            upload.send(kept, -1);
            after = draft.held();
        }
        boolean right = givenUp || after.equals(hash) && draft.fetched("ray.release").equals(hash);
        good += intact && asItWas && right ? 1 : 0;
        System.out.printf(
                "%d: %,d of %,d bytes kept, the draft %s, then %s%n",
                i,
                kept,
                content.size(),
                asItWas && intact ? "as it was or whole" : "BROKEN",
                givenUp ? "given up" : right ? "right" : "WRONG");
        return after;
    }

    /** Lets three days pass for the disk and the database, and the hourly sweep and the nightly check come. */
    private boolean nothingIsLeft() throws Exception {
        portal.kill();
        for (Path file : files()) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(3))));
        }
        Sql.run(database, "update patch_upload set expires_at = now() - interval '1 day'");
        portal.startWith(NIGHTLY);
        portal.awaitUp();
        long begin = System.nanoTime();
        while (Sql.number(database, "select count(*) from patch_upload") > 0 && System.nanoTime() - begin < SWEEP_NANOS) {
            Thread.sleep(500);
        }
        Thread.sleep(TimeUnit.SECONDS.toMillis(11));
        String report = rest.ask("root.admin", "GET", "/api/v1/file-check", null, null);
        long contents = Long.parseLong(report.replaceAll("(?s).*\"contents\":\\s*(\\d+).*", "$1"));
        List<Path> left = files();
        System.out.printf("%s%n%d files on the disk%n", report, left.size());
        return report.matches("(?s).*\"missing\":\\s*0,.*\"orphans\":\\s*0,.*")
                && left.size() == contents
                && left.stream().noneMatch(file -> file.startsWith(servers.files().resolve("incoming")));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(servers.files())) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
