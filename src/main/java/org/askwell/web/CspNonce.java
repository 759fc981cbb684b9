package org.askwell.web;

import java.security.SecureRandom;
import java.util.Base64;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The number, used once, that tells the browser which scripts of a page are ours. */
@RequestScoped
@Named("csp")
public class CspNonce {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String nonce = make();

    private static String make() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public String getNonce() {
        return nonce;
    }
}
