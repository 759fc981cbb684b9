package org.askwell.tickets.mailin;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom a mail says it is from. A display name that looks like an address is a name (T25).
 *
 * @param address in small letters; null if there is none, or more than one
 * @param name as the sender wrote it; may be empty
 */
record Sender(String address, String name) {

    private static final int ADDRESS_CHARACTERS = 254;
    private static final Pattern QUOTED = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|\\((?:\\\\.|[^()\\\\])*\\)");
    private static final Pattern ANGLED = Pattern.compile("<([^<>]*)>");
    private static final String ATOM = "[^\\s<>()\\[\\],;:\\\\\"@\\p{Cntrl}]+";
    private static final Pattern ADDRESS = Pattern.compile(ATOM + "@" + ATOM);

    /** @param raw the header as it came, each character one byte */
    static Sender of(String raw) {
        String bare = QUOTED.matcher(raw).replaceAll(" ");
        var addresses = new LinkedHashSet<String>();
        Matcher angled = ANGLED.matcher(bare);
        while (angled.find()) {
            addresses.add(angled.group(1).strip().toLowerCase(Locale.ROOT));
        }
        if (addresses.isEmpty()) {
            Matcher plain = ADDRESS.matcher(bare);
            while (plain.find()) {
                addresses.add(plain.group().toLowerCase(Locale.ROOT));
            }
        }
        String only = addresses.size() == 1 ? addresses.iterator().next() : "";
        boolean valid = ADDRESS.matcher(only).matches() && only.length() <= ADDRESS_CHARACTERS;
        return new Sender(valid ? only : null, name(raw, only));
    }

    private static String name(String raw, String address) {
        String name = HeaderText.decode(ANGLED.matcher(raw).replaceAll(""))
                .replaceAll("^\"|\"$", "")
                .replace("\\\"", "\"")
                .strip();
        return name.equalsIgnoreCase(address) ? "" : PlainText.cut(name, 120);
    }
}
