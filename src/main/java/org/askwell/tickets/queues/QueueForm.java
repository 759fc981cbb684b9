package org.askwell.tickets.queues;

import org.jboss.resteasy.reactive.RestForm;

/** The fields of the page where a queue is described. */
public class QueueForm {

    @RestForm
    String code;

    @RestForm
    String nameEn;

    @RestForm
    String nameZh;

    @RestForm
    String place;

    @RestForm
    boolean active;

    @RestForm
    Integer version;

    QueueFacts fresh() {
        return new QueueFacts(text(code), text(nameEn), text(nameZh), text(place), active, null);
    }

    QueueFacts of(String queue) {
        return new QueueFacts(queue, text(nameEn), text(nameZh), text(place), active, version == null ? -1 : version);
    }

    private static String text(String field) {
        return field == null ? "" : field.strip();
    }
}
