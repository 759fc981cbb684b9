package org.askwell.downloads;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.askwell.accounts.Language;

/**
 * A patch in the REST API.
 *
 * @param title by language tag
 * @param notes by language tag, plain text with an empty line between paragraphs
 * @param knownIssues by language tag, as the notes; empty where nothing is known
 * @param visibility who may know of it
 * @param supersedes keys of patches that nobody needs any more who has this one, as far as the asking user may know of them
 * @param prerequisites keys of patches that have to be installed before, as far as the asking user may know of them
 * @param articles keys of articles that explain the matter, as far as the asking user may read them
 * @param tickets numbers of tickets whose defect it repairs and of change requests that it carries out, as far as the asking
 *     user may see them
 * @param files by platform and name; none until one was uploaded
 * @param access whether the asking user may download it, and why
 * @param version to send back when editing the draft
 */
public record PatchDocument(
        String key,
        String product,
        Patch.Kind kind,
        Severity severity,
        Visibility visibility,
        Patch.State state,
        String brings,
        String affectedFrom,
        String affectedTo,
        Map<String, String> title,
        Map<String, String> notes,
        Map<String, String> knownIssues,
        List<String> supersedes,
        List<String> prerequisites,
        List<String> articles,
        List<String> tickets,
        List<File> files,
        Instant publishedAt,
        String recallReason,
        Access access,
        int version) {

    /**
     * @param platform what it runs on; {@value PatchFile#ANY} if that does not matter
     * @param size in bytes
     */
    public record File(String name, String platform, long size, String sha256) {

        static File of(PatchFile file) {
            return new File(file.name(), file.platform(), file.size(), file.sha256());
        }
    }

    /**
     * Whether the asking user may download it.
     *
     * @param until the last day it is allowed, the day it ended or the day it begins, where a date matters
     * @param explanation everything that was looked at, in the user's language
     * @param next what the user can do to get it, or empty
     */
    public record Access(
            boolean allowed,
            Entitlement.Reason reason,
            LocalDate until,
            List<EntitlementWords.Line> explanation,
            String next) {

        static Access of(Entitlement entitlement, EntitlementWords words) {
            return new Access(
                    entitlement.allowed(),
                    entitlement.reason(),
                    entitlement.until(),
                    words.explanation(entitlement),
                    words.next(entitlement));
        }
    }

    /** What a patch names, as far as the asking user may know of it. */
    record Named(List<String> supersedes, List<String> prerequisites, List<String> articles, List<String> tickets) {}

    static PatchDocument of(Patch patch, Access access, Named named) {
        return new PatchDocument(
                patch.patchKey,
                patch.product.code,
                patch.kind,
                patch.severity,
                patch.visibility,
                patch.state,
                patch.brings,
                patch.affectedFrom,
                patch.affectedTo,
                Map.of(Language.EN.tag(), patch.titleEn, Language.ZH.tag(), patch.titleZh),
                Map.of(Language.EN.tag(), patch.notesEn, Language.ZH.tag(), patch.notesZh),
                Map.of(Language.EN.tag(), patch.knownIssuesEn, Language.ZH.tag(), patch.knownIssuesZh),
                named.supersedes(),
                named.prerequisites(),
                named.articles(),
                named.tickets(),
                patch.files.stream().map(File::of).toList(),
                patch.publishedAt,
                patch.recallReason,
                access,
                patch.version);
    }
}
