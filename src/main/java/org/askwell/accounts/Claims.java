package org.askwell.accounts;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What the identity provider says about a user, as far as the profile keeps it.
 *
 * @param organisationCode null if the provider does not say: the profile's stays then
 */
record Claims(String username, String name, String email, String organisationCode) {

    static Claims of(JsonWebToken token) {
        String username = text(token, "preferred_username").orElse(token.getSubject());
        return new Claims(
                username,
                PersonName.of(
                        text(token, "family_name").orElse(""),
                        text(token, "given_name").orElse(""),
                        username),
                text(token, "email").orElse(""),
                text(token, "organization").orElse(null));
    }

    static Optional<String> text(JsonWebToken token, String name) {
        return Optional.ofNullable(token.<Object>getClaim(name)).map(Object::toString);
    }

    boolean match(Account account) {
        return username.equals(account.username)
                && name.equals(account.name)
                && email.equals(account.email)
                && (organisationCode == null || Objects.equals(organisationCode, account.organisationCode));
    }

    void copyTo(Account account) {
        account.username = username;
        account.name = name;
        account.email = email;
        if (organisationCode != null) {
            account.organisationCode = organisationCode;
        }
    }
}
