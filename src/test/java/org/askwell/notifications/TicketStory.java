package org.askwell.notifications;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.askwell.accounts.Account;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.tickets.TicketReplied;
import org.askwell.tickets.TicketWaiting;

/** Lets things happen to tickets, each with a number of its own. */
@ApplicationScoped
public class TicketStory {

    private static final AtomicInteger NUMBERS = new AtomicInteger(900_000);

    @Inject
    Event<TicketReplied> replied;

    @Inject
    Event<TicketWaiting> waiting;

    /** Makes sure that people have a profile, which the first login makes. */
    public static void arrive(Cast... people) {
        for (Cast person : people) {
            Login.as(person).get("/api/v1/notifications").then().statusCode(200);
        }
    }

    /** Support answers. @return the number of the ticket */
    @Transactional
    public String answer(Cast requester, Cast agent, String title, String words) {
        String number = number();
        replied.fire(new TicketReplied(0L, number, title, id(requester), id(agent), id(agent), false, words));
        return number;
    }

    /** The customer answers. @return the number of the ticket */
    @Transactional
    public String write(Cast requester, Cast agent, String title, String words) {
        String number = number();
        replied.fire(new TicketReplied(0L, number, title, id(requester), id(agent), id(requester), true, words));
        return number;
    }

    /** Support asks something back. @return the number of the ticket */
    @Transactional
    public String ask(Cast requester, Cast agent, String title, String words) {
        String number = number();
        waiting.fire(new TicketWaiting(0L, number, title, id(requester), id(agent), id(agent), words));
        return number;
    }

    /** Support answers, and then the transaction fails. @return the number of the ticket */
    @Transactional
    public void answerInVain(Cast requester, Cast agent, String title) {
        answer(requester, agent, title, "");
        throw new IllegalStateException("in vain");
    }

    @Transactional
    public void rename(Cast person, String name) {
        account(person).name = name;
    }

    @Transactional
    public String address(Cast person) {
        return account(person).email;
    }

    private static String number() {
        return "AW-" + NUMBERS.incrementAndGet();
    }

    private static Long id(Cast person) {
        return account(person).id;
    }

    private static Account account(Cast person) {
        return Account.withUsername(person.username()).orElseThrow();
    }
}
