package org.askwell.tickets.views;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.askwell.tickets.DeskListing;
import org.askwell.tickets.TicketSort;
import org.askwell.tickets.TicketView;
import org.jboss.resteasy.reactive.RestForm;

/** The fields of the page where a view is described. */
public class ViewForm {

    @RestForm
    String name;

    @RestForm
    boolean shared;

    @RestForm
    @NotNull
    TicketView view;

    @RestForm
    @Size(max = 60)
    String product;

    @RestForm
    @Size(max = 40)
    String queue;

    @RestForm
    String severity;

    @RestForm
    String state;

    @RestForm("q")
    @Size(max = 200)
    String words;

    @RestForm
    TicketSort sort;

    @RestForm
    Integer version;

    ViewFacts facts() {
        var listing = DeskListing.of(
                view,
                text(product),
                text(queue),
                text(severity),
                text(state),
                text(words),
                sort == null ? TicketSort.DUE : sort);
        return new ViewFacts(text(name), shared, listing, version);
    }

    private static String text(String field) {
        return field == null ? "" : field;
    }
}
