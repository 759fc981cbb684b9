package org.askwell.tickets.mailin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** How a mail about a ticket is marked so that its answer is known again: in its Message-ID and its reply address. */
@ApplicationScoped
public class ReplyAddress {

    private static final String TOKEN = "([0-9a-f]{32})";
    private static final Pattern IN_MESSAGE_ID = Pattern.compile("<aw\\." + TOKEN + "\\.\\d+@");
    private static final Pattern IN_ADDRESS = Pattern.compile("\\+" + TOKEN + "@");
    private static final List<String> ADDRESSES = List.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To");

    /** More than a mail has in earnest. */
    private static final int TOKENS = 20;

    @Inject
    MailInConfig config;

    /** @return the address that answers go to, if mails come in at all */
    public Optional<String> of(String token) {
        return config.address().map(address -> address.replaceFirst("@", "+" + token + "@"));
    }

    /**
     * @param mailId the number of the mail among all that the portal sends
     * @return the Message-ID, if mails come in at all
     */
    public Optional<String> messageId(String token, long mailId) {
        return config.address()
                .map(address -> "<aw." + token + "." + mailId + address.substring(address.indexOf('@')) + ">");
    }

    /** @return whether it is the portal's own address, with or without a token */
    boolean own(String address) {
        return config.address()
                .map(own -> own.toLowerCase(Locale.ROOT))
                .filter(own -> own.equals(address.replaceFirst("\\+" + TOKEN + "@", "@")))
                .isPresent();
    }

    static List<String> tokens(MimeMessage mail) throws MessagingException {
        var found = new LinkedHashSet<String>();
        for (String name : ADDRESSES) {
            find(IN_ADDRESS, mail.getHeader(name, ",")).forEach(found::add);
        }
        find(IN_MESSAGE_ID, mail.getHeader("In-Reply-To", " ")).forEach(found::add);
        List<String> references = find(IN_MESSAGE_ID, mail.getHeader("References", " "));
        Collections.reverse(references);
        found.addAll(references);
        return found.stream().limit(TOKENS).toList();
    }

    private static List<String> find(Pattern pattern, String header) {
        var tokens = new ArrayList<String>();
        Matcher token = pattern.matcher(header == null ? "" : header.toLowerCase(Locale.ROOT));
        while (token.find()) {
            tokens.add(token.group(1));
        }
        return tokens;
    }
}
