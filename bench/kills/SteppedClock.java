import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The wall clock of one portal, which is set forward and back while it runs; its monotonic clock is left alone. By libfaketime. */
final class SteppedClock {

    /** How far the clock is off, one after the other, by minutes and by hours. */
    private static final List<String> OFF = List.of("+5m", "-5m", "+3h", "+0", "-3h", "+0");

    private final Path library;
    private final Path file;
    private int steps;

    /** @param library libfaketime.so.1 */
    SteppedClock(Path library) throws IOException {
        this.library = library;
        this.file = Files.createTempFile("clock", null);
        beRight();
    }

    /** @return what the portal's process is started with; without the last one, every wait of the JVM ends at once */
    Map<String, String> environment() {
        return Map.of(
                "LD_PRELOAD", library.toString(),
                "FAKETIME_TIMESTAMP_FILE", file.toString(),
                "FAKETIME_CACHE_DURATION", "1",
                "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                "FAKETIME_FORCE_MONOTONIC_FIX", "0");
    }

    /** @return how far the clock is off from now on */
    String step() throws IOException {
        String off = OFF.get(steps++ % OFF.size());
        Files.writeString(file, off + "\n");
        return off;
    }

    void beRight() throws IOException {
        Files.writeString(file, "+0\n");
    }
}
