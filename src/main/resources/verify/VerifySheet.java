import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Checks the records of an Askwell ticket: {@code java VerifySheet.java AW-1001-records.txt [older ...]}.
 *
 * <p>The first line of a file of records is the ticket's number. Each other line is one record: its hash in 64 hexadecimal
 * digits, a space, and its content as JSON. A hash is the SHA-256 of the hash before it (the number, for the first record),
 * a line feed and the content, in UTF-8. Whoever changes a record or takes one out has to make all hashes after it anew, so
 * the last hash stands for everything before it.
 *
 * <p>Each further argument is an older file of records of the same ticket, or the last hash of an older sheet; it has to be
 * found in the newer records unchanged.
 *
 * <p>Ends with 0 if everything is as it was recorded, with 1 if not, and with 2 if there is nothing to check.
 */
class VerifySheet {

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            end(2, "Usage: java VerifySheet.java RECORDS [OLDER-RECORDS-OR-HASH ...]");
        }
        List<String> hashes = hashes(arguments[0]);
        for (int i = 1; i < arguments.length; i++) {
            String older = arguments[i];
            boolean printed = older.matches("[0-9a-fA-F]{64}");
            List<String> then = printed ? List.of(older.toLowerCase()) : hashes(older);
            boolean kept = printed
                    ? hashes.subList(1, hashes.size()).containsAll(then)
                    : then.size() <= hashes.size()
                            && hashes.subList(0, then.size()).equals(then);
            if (!kept) {
                end(1, "NOT as recorded: " + older + " is not part of " + arguments[0]);
            }
        }
        end(
                0,
                "As recorded: " + (hashes.size() - 1) + " records of " + hashes.get(0) + ", the last hash is "
                        + hashes.get(hashes.size() - 1));
    }

    /** The ticket's number and the hashes of all records, after each was checked. */
    private static List<String> hashes(String file) throws Exception {
        String[] lines = lines(file);
        if (lines.length < 2) {
            end(2, file + " has no records");
        }
        var hashes = new ArrayList<String>();
        hashes.add(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].matches("(?s)[0-9a-f]{64} .*")) {
                end(1, "NOT as recorded: line " + (i + 1) + " of " + file + " is no record");
            }
            String hash = lines[i].substring(0, 64);
            byte[] covered = (hashes.get(i - 1) + "\n" + lines[i].substring(65)).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(covered);
            if (!HexFormat.of().formatHex(digest).equals(hash)) {
                end(1, "NOT as recorded: record " + i + " of " + file + ", or the one before it, was changed");
            }
            hashes.add(hash);
        }
        return hashes;
    }

    private static String[] lines(String file) {
        try {
            return Files.readString(Path.of(file)).split("\n");
        } catch (IOException e) {
            end(2, "Cannot read " + file);
            return new String[0];
        }
    }

    private static void end(int status, String message) {
        System.out.println(message);
        System.exit(status);
    }
}
