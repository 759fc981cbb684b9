package org.askwell.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.event.Observes;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.vertx.http.runtime.filters.Filters;

/** Addresses of style sheet, script and icons that change with their content, so that browsers may keep them for good. */
@TemplateExtension(namespace = "asset")
public class Assets {

    private static final String FOLDER = "/assets/";
    private static final Map<String, String> FINGERPRINTS = new ConcurrentHashMap<>();

    static String url(String name) {
        return FOLDER + name + "?v=" + FINGERPRINTS.computeIfAbsent(name, Assets::fingerprint);
    }

    private static String fingerprint(String name) {
        try (InputStream content = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("META-INF/resources" + FOLDER + name)) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets browsers keep what carries a fingerprint. */
    static class Caching {

        void install(@Observes Filters filters) {
            filters.register(
                    context -> {
                        if (context.normalizedPath().startsWith(FOLDER)
                                && context.request().getParam("v") != null) {
                            context.response().putHeader("Cache-Control", "public, max-age=31536000, immutable");
                        }
                        context.next();
                    },
                    100);
        }
    }
}
