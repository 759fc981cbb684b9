package org.askwell.downloads.trust;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.askwell.downloads.Patch;
import org.askwell.downloads.PatchFile;
import org.askwell.downloads.Severity;
import org.askwell.downloads.VersionRange;

/**
 * Which files of patches of a product there are: what anybody sees on the pages of downloads, nothing of drafts, of recalled
 * patches, of those that not everyone may know of, or of who may download.
 *
 * @param expires at most seven days after it was created
 * @param patches a file each, in the order of their keys, their platforms and names
 * @param version seconds since 1970, one more where two would be the same: it only grows, even when the database was put
 *     back from a copy, and one from the future is a forgery
 */
record ManifestDocument(Instant created, Instant expires, List<Entry> patches, String product, long version) {

    /**
     * One file of a published patch.
     *
     * @param brings the version an installation has afterwards
     * @param file the name of the file
     * @param length in bytes
     * @param platform what it runs on; {@value PatchFile#ANY} if that does not matter
     * @param prerequisites keys of patches that have to be installed before
     * @param sha256 64 lower-case hexadecimal digits
     * @param supersedes keys of patches that nobody needs any more who has this one
     */
    record Entry(
            VersionRange affected,
            String brings,
            String file,
            String key,
            Patch.Kind kind,
            long length,
            String platform,
            List<String> prerequisites,
            Instant published,
            Severity severity,
            String sha256,
            List<String> supersedes) {

        /** @param hidden keys of patches that the reader may not know of */
        static Stream<Entry> of(Patch patch, Set<String> hidden) {
            return patch.files.stream().map(file -> of(patch, file, hidden));
        }

        private static Entry of(Patch patch, PatchFile file, Set<String> hidden) {
            return new Entry(
                    new VersionRange(patch.affectedFrom, patch.affectedTo),
                    patch.brings,
                    file.name(),
                    patch.patchKey,
                    patch.kind,
                    file.size(),
                    file.platform(),
                    without(hidden, patch.prerequisites),
                    patch.publishedAt.truncatedTo(ChronoUnit.SECONDS),
                    patch.severity,
                    file.sha256(),
                    without(hidden, patch.supersedes));
        }

        private static List<String> without(Set<String> hidden, List<String> keys) {
            return keys.stream().filter(key -> !hidden.contains(key)).toList();
        }

        /**
         * @param on the platform it runs on, or null for any
         * @return whether an installation of that version needs the patch and has a newer version afterwards
         */
        boolean updates(String installed, String on) {
            return (on == null || platform.equals(PatchFile.ANY) || platform.equals(on))
                    && affected.contains(installed)
                    && VersionRange.compare(brings, installed) > 0;
        }
    }

    /** @return what its signatures vouch for beside the content, and what minisign shows */
    String comment() {
        return "product:" + product + "\tversion:" + version + "\texpires:" + expires;
    }
}
