package org.askwell.admin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.logging.Log;
import org.askwell.admin.PartState.Condition;
import org.askwell.admin.PartState.Part;
import org.askwell.notifications.mail.MailServer;
import org.askwell.notifications.mail.OutboxMail;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the parts of the portal whether they work. The addresses are the configured ones, never a user's (T16). */
@ApplicationScoped
class PartsCheck {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    @Inject
    EntityManager database;

    @Inject
    MailServer mailServer;

    @ConfigProperty(name = "quarkus.hibernate-search-orm.elasticsearch.hosts")
    List<String> searchHosts;

    @ConfigProperty(name = "quarkus.hibernate-search-orm.elasticsearch.protocol", defaultValue = "http")
    String searchProtocol;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String identityProvider;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();

    List<PartState> states() {
        return List.of(
                asked(
                        Part.DATABASE,
                        () -> database.createNativeQuery("select 1").getSingleResult() != null),
                asked(Part.SEARCH_ENGINE, () -> answers(searchProtocol + "://" + searchHosts.get(0) + "/")),
                asked(Part.IDENTITY_PROVIDER, () -> answers(identityProvider + "/.well-known/openid-configuration")),
                mail());
    }

    private PartState mail() {
        if (!mailServer.configured()) {
            return new PartState(Part.MAIL, Condition.ABSENT, null);
        }
        Condition condition = OutboxMail.in(OutboxMail.State.FAILED) + OutboxMail.overdue() > 0
                ? Condition.FAILING
                : Condition.WORKING;
        return new PartState(Part.MAIL, condition, null);
    }

    private boolean answers(String address) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address)).timeout(LIMIT).build();
        // A server that wants a password is there too.
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 500;
    }

    private static PartState asked(Part part, Callable<Boolean> question) {
        long begin = System.nanoTime();
        boolean works = false;
        try {
            works = question.call();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            Log.warnf("%s does not answer: %s", part, e.getClass().getSimpleName());
        }
        long milliseconds = Duration.ofNanos(System.nanoTime() - begin).toMillis();
        return new PartState(part, works ? Condition.WORKING : Condition.FAILING, milliseconds);
    }
}
