package org.askwell.feedback.opinions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;

/** Opinions over REST, and who was told of them. */
final class OpinionStories {

    static final String OPINIONS = "/api/v1/opinions";

    private OpinionStories() {}

    static String give(Cast person, Map<String, String> opinion) {
        return Login.as(person)
                .body(new HashMap<>(opinion))
                .post(OPINIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    /** @return the kinds of the person's notifications of the opinion, the newest first */
    static List<String> told(Cast person, String number) {
        return QuarkusTransaction.requiringNew().call(() -> Opinion.getEntityManager()
                .createQuery(
                        "select n.kind from Notification n where n.account.username = :person and n.reference = :number"
                                + " order by n.id desc",
                        Object.class)
                .setParameter("person", person.username())
                .setParameter("number", number)
                .getResultStream()
                .map(Object::toString)
                .toList());
    }
}
