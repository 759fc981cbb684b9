package org.askwell.tickets.triage;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parts of mail addresses behind the @. */
record MailDomains(List<String> domains) {

    /** How many one rule may name. */
    static final int MOST = 20;

    /** Labels with dots between, as RFC 1035 has them, letters of any script included. */
    private static final Pattern DOMAIN = Pattern.compile(
            "[\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?(\\.[\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?)+");

    /** @param text with spaces or commas between; an @ before each does not matter */
    static MailDomains of(String text) {
        return new MailDomains(Stream.of(text.toLowerCase(Locale.ROOT).split("[\\s,;，；、]+"))
                .map(domain -> domain.startsWith("@") ? domain.substring(1) : domain)
                .filter(domain -> !domain.isEmpty())
                .toList());
    }

    boolean valid() {
        return !domains.isEmpty()
                && domains.size() <= MOST
                && domains.stream()
                        .allMatch(domain ->
                                domain.length() <= 253 && DOMAIN.matcher(domain).matches());
    }

    /** @return whether the address is at one of them or at a part of one */
    boolean have(String address) {
        String of = address == null
                ? ""
                : address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return domains.stream().anyMatch(domain -> of.equals(domain) || of.endsWith("." + domain));
    }
}
