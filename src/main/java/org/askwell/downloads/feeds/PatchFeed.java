package org.askwell.downloads.feeds;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.askwell.accounts.Language;
import org.askwell.customers.Product;
import org.askwell.downloads.Patch;

/**
 * A feed of the patches of one product (RFC 4287), without the address it is fetched from: that is a secret.
 *
 * @param portal the portal's address
 * @param id the feed's lasting name
 */
record PatchFeed(String portal, String id, String product, Language language, Instant updated, List<Entry> entries) {

    /**
     * A patch that was published or recalled.
     *
     * @param id the entry's lasting name and its page
     * @param recalled why it must not be installed any more, or null
     */
    record Entry(
            String id,
            String title,
            String category,
            Instant published,
            Instant updated,
            String recalled,
            String summary) {

        static Entry of(Patch patch, Language language, String portal) {
            Instant changed = patch.recalledAt == null ? patch.publishedAt : patch.recalledAt;
            return new Entry(
                    portal + "/downloads/" + patch.patchKey,
                    printable(patch.title(language)),
                    patch.kind.name(),
                    patch.publishedAt.truncatedTo(ChronoUnit.SECONDS),
                    changed.truncatedTo(ChronoUnit.SECONDS),
                    patch.recallReason == null ? null : printable(patch.recallReason),
                    printable(String.join("\n\n", patch.notes(language))));
        }

        /** Signs that XML 1.0 cannot hold, however they are written, would break the whole feed. */
        private static String printable(String text) {
            return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
        }
    }

    static PatchFeed of(Product product, List<Patch> patches, Language language, String portal) {
        List<Entry> entries =
                patches.stream().map(patch -> Entry.of(patch, language, portal)).toList();
        return new PatchFeed(
                portal,
                portal + "/downloads?product=" + product.code,
                product.name(language),
                language,
                entries.isEmpty() ? Instant.EPOCH : entries.get(0).updated(),
                entries);
    }
}
