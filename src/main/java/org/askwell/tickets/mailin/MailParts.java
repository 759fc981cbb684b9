package org.askwell.tickets.mailin;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;

/**
 * The text and the files of a mail. Whatever is broken is taken as it stands; what lies too deep or comes too often is left
 * out and counted, as the whole mail is kept anyway (T28).
 */
final class MailParts {

    private static final int DEPTH = 12;
    private static final int PARTS = 200;

    /** More text than anybody reads. */
    private static final int TEXT_BYTES = 1_000_000;

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([^\"';\\s]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME =
            Pattern.compile("(?:file)?name\\s*=\\s*(?:\"([^\"]*)\"|([^;\\r\\n]+))", Pattern.CASE_INSENSITIVE);

    private final List<Enclosure> enclosures = new ArrayList<>();
    private int parts;
    private int leftOut;

    /** @return what a part says, and whether as plain text */
    private record Said(String text, boolean plain) {

        static final Said NOTHING = new Said("", false);

        boolean something() {
            return !text.isBlank();
        }

        Said and(Said other) {
            if (!something() || !other.something()) {
                return something() ? this : other;
            }
            return new Said(text.strip() + "\n\n" + other.text.strip(), plain && other.plain);
        }
    }

    String read(MimePart mail) {
        return walk(mail, 0).text();
    }

    List<Enclosure> enclosures() {
        return enclosures;
    }

    /** @return how many parts were not looked at */
    int leftOut() {
        return leftOut;
    }

    private Said walk(MimePart part, int depth) {
        if (depth > DEPTH || ++parts > PARTS) {
            leftOut++;
            return Said.NOTHING;
        }
        String type = type(part);
        if (type.startsWith("multipart/")) {
            List<MimePart> children = children(part);
            if (!children.isEmpty()) {
                return type.equals("multipart/alternative")
                        ? alternative(children, depth)
                        : children.stream().map(child -> walk(child, depth + 1)).reduce(Said.NOTHING, Said::and);
            }
        }
        byte[] content = content(part);
        String name = name(part);
        if (type.equals("application/ms-tnef") || name.equalsIgnoreCase("winmail.dat")) {
            WinMail inside = WinMail.read(content);
            enclosures.addAll(inside.enclosures());
            return new Said(inside.text(), true);
        }
        if (attached(part, name) || !readable(type)) {
            enclosures.add(new Enclosure(name.isEmpty() ? unnamed(type) : name, content));
            return Said.NOTHING;
        }
        String text = MailCharset.decode(Arrays.copyOf(content, Math.min(content.length, TEXT_BYTES)), charset(part));
        return type.equals("text/html") ? new Said(HtmlText.of(text), false) : new Said(text, true);
    }

    /** One text in several forms: plain if there is one, as nothing of it is hidden. */
    private Said alternative(List<MimePart> children, int depth) {
        List<Said> forms = children.stream()
                .map(child -> walk(child, depth + 1))
                .filter(Said::something)
                .toList();
        return forms.stream()
                .filter(Said::plain)
                .findFirst()
                .orElse(forms.isEmpty() ? Said.NOTHING : forms.get(forms.size() - 1));
    }

    private List<MimePart> children(MimePart part) {
        var children = new ArrayList<MimePart>();
        try {
            var multipart = new MimeMultipart(new MimePartDataSource(part));
            for (int i = 0; i < multipart.getCount(); i++) {
                children.add((MimePart) multipart.getBodyPart(i));
            }
        } catch (MessagingException | RuntimeException broken) {
            // Then it is read as what it is: lines of text.
        }
        return children;
    }

    private static String type(MimePart part) {
        String type = header(part, "Content-Type");
        String plain = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return plain.matches("[a-z]+/.+") ? plain : "text/plain";
    }

    private static boolean readable(String type) {
        return type.startsWith("text/plain")
                || type.startsWith("text/html")
                || type.startsWith("multipart/")
                || type.startsWith("text/enriched");
    }

    private static boolean attached(MimePart part, String name) {
        String disposition = header(part, "Content-Disposition").strip().toLowerCase(Locale.ROOT);
        return disposition.startsWith("attachment") || !name.isEmpty();
    }

    private static String unnamed(String type) {
        return switch (type) {
            case "message/rfc822" -> "mail.eml";
            case "text/calendar" -> "invitation.ics";
            case "text/csv" -> "table.csv";
            default -> type.startsWith("image/") ? "image." + type.substring(6).replaceAll("\\W.*", "") : "part.bin";
        };
    }

    private static String charset(MimePart part) {
        Matcher charset = CHARSET.matcher(header(part, "Content-Type"));
        return charset.find() ? charset.group(1) : null;
    }

    private static String name(MimePart part) {
        String parsed = null;
        try {
            parsed = part.getFileName();
        } catch (MessagingException | RuntimeException malformed) {
            // The pattern below finds what there is.
        }
        return HeaderText.decode(parsed == null ? written(part) : parsed);
    }

    private static String written(MimePart part) {
        Matcher name = NAME.matcher(header(part, "Content-Disposition") + ";" + header(part, "Content-Type"));
        return name.find() ? name.group(1) == null ? name.group(2) : name.group(1) : "";
    }

    static String header(MimePart part, String name) {
        try {
            String[] values = part.getHeader(name);
            return values == null ? "" : values[0];
        } catch (MessagingException e) {
            return "";
        }
    }

    private static byte[] content(MimePart part) {
        String encoding = header(part, "Content-Transfer-Encoding").strip().toLowerCase(Locale.ROOT);
        return TransferEncoding.decode(raw(part), encoding.split("[;\\s]")[0]);
    }

    private static byte[] raw(MimePart part) {
        try (InputStream raw = part instanceof MimeMessage mail
                ? mail.getRawInputStream()
                : ((MimeBodyPart) part).getRawInputStream()) {
            return raw.readAllBytes();
        } catch (MessagingException | IOException e) {
            return new byte[0];
        }
    }
}
