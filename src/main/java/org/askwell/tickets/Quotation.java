package org.askwell.tickets;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody wrote in a mail, apart from what mail programs put above and below: repeated mails and signatures. A
 * quotation with an answer below it is part of what was written. Nothing is lost: both parts together are the mail.
 *
 * @param own the mail's own words; the whole text if there are no others
 * @param rest everything else, or the empty string
 */
record Quotation(String own, String rest) {

    private static final Pattern LINES = Pattern.compile("\\R");
    private static final Pattern QUOTED = Pattern.compile("\\s?>.*");

    /** Lines that announce a quotation which is marked by signs at its lines. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "\\s*(On\\b.{6,200}\\bwrote|Am\\b.{6,200}\\bschrieb\\b.{0,100}|Le\\b.{6,200}a écrit|.{0,160}(写道|寫道|书写|のメール)).{0,3}[:：]\\s*");

    /** Lines below which everything is somebody else's or a machine's. */
    private static final Pattern BELOW = Pattern.compile(
            "--\\s?|_{20,}|\\s*-{2,}\\s*(Original Message|Forwarded message|Original-Nachricht|原始邮件|原始郵件|原邮件|转发的邮件|回复的原邮件)\\s*-{2,}\\s*"
                    + "|Sent from my \\w.{0,40}|Get Outlook for .{2,20}|获取 ?Outlook for .{2,20}"
                    + "|(发自|從我的|发送自)我?的?.{0,12}(iPhone|iPad|手机|Android|邮箱|Mail|华为|小米).{0,12}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SENDER =
            Pattern.compile("\\*?(From|Von|De|发件人|寄件者|差出人)\\*?\\s?[:：].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIELD = Pattern.compile(
            "\\*?(Sent|Date|To|Subject|Gesendet|发送时间|发送日期|时间|日期|收件人|主题|主旨|抄送|Cc)\\*?\\s?[:：].*",
            Pattern.CASE_INSENSITIVE);

    /** How far below the sender's line another line of a copied head is looked for. */
    private static final int HEAD_LINES = 3;

    static Quotation in(String text) {
        List<String> lines = Arrays.asList(LINES.split(text, -1));
        int end = end(lines);
        while (end > 0 && (foreign(lines, end - 1) || lines.get(end - 1).isBlank())) {
            end--;
        }
        int start = 0;
        while (start < end && (foreign(lines, start) || lines.get(start).isBlank())) {
            start++;
        }
        if (start >= end) {
            return new Quotation(text.strip(), "");
        }
        String above = joined(lines.subList(0, start));
        String below = joined(lines.subList(end, lines.size()));
        return new Quotation(joined(lines.subList(start, end)), (above + "\n\n" + below).strip());
    }

    /** @return the first line below which nothing is the writer's own */
    private static int end(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (BELOW.matcher(lines.get(i)).matches() || head(lines, i)) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean head(List<String> lines, int at) {
        return SENDER.matcher(lines.get(at)).matches()
                && lines.subList(at + 1, Math.min(lines.size(), at + 1 + HEAD_LINES)).stream()
                        .anyMatch(line -> FIELD.matcher(line).matches());
    }

    private static boolean foreign(List<String> lines, int at) {
        return QUOTED.matcher(lines.get(at)).matches()
                || announces(lines.get(at))
                || announcesWithNext(lines, at)
                || announcesWithNext(lines, at - 1);
    }

    /** Long announcements are broken into two lines. */
    private static boolean announcesWithNext(List<String> lines, int at) {
        return at >= 0
                && at + 1 < lines.size()
                && lines.get(at).startsWith("On ")
                && announces(lines.get(at) + " " + lines.get(at + 1));
    }

    private static boolean announces(String line) {
        return ANNOUNCED.matcher(line).matches();
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines).strip();
    }
}
