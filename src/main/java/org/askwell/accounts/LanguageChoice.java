package org.askwell.accounts;

import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;

/** Which language a page is shown in: the one switched to, else the profile's, else the browser's. */
@ApplicationScoped
public class LanguageChoice {

    public static final String COOKIE = "askwell-language";

    Language of(RoutingContext request, Language profile) {
        Cookie chosen = request.request().getCookie(COOKIE);
        return Optional.ofNullable(chosen)
                .flatMap(cookie -> Language.ofTag(cookie.getValue()))
                .or(() -> Optional.ofNullable(profile))
                .orElseGet(() -> ofBrowser(request));
    }

    private static Language ofBrowser(RoutingContext request) {
        return request.acceptableLanguages().stream()
                .findFirst()
                .map(preferred -> Language.of(Locale.forLanguageTag(preferred.value())))
                .orElse(Language.EN);
    }
}
