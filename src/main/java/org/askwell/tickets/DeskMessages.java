package org.askwell.tickets;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the support desk. */
@MessageBundle("desk")
public interface DeskMessages {

    @Message
    String any();

    @Message
    String articleKey();

    @Message
    String assign();

    @Message
    String assignDo();

    @Message
    String assignee();

    @Message
    String backToQueue();

    @Message
    String caption(long count);

    @Message
    String close();

    @Message
    String closeDo();

    @Message
    String closeHint();

    @Message
    String closeTicket();

    @Message
    String contact();

    @Message
    String contacts();

    @Message
    String contracts();

    @Message
    String customer();

    @Message
    String draft();

    @Message
    String ended();

    @Message
    String factsTitle();

    @Message
    String filter();

    @Message
    String hurried(int times);

    @Message
    String insertHint();

    @Message
    String kindNote();

    @Message
    String kindQuestion();

    @Message
    String kindReply();

    @Message
    String linkArticle();

    @Message
    String linkDo();

    @Message
    String makeArticle();

    @Message
    String myTickets();

    @Message
    String notSeen();

    @Message
    String nothing();

    @Message
    String nothingHint();

    @Message
    String number();

    @Message
    String openFirst();

    @Message
    String organisation();

    @Message
    String phone();

    @Message
    String product();

    @Message
    String promises();

    @Message
    String recipient(String name);

    @Message
    String resolve();

    @Message
    String resolveDo();

    @Message
    String saveNote();

    @Message
    String send();

    @Message
    String severity();

    @Message
    String shortcuts();

    @Message
    String shortcutsTitle();

    @Message
    String similar();

    @Message
    String solutionHint();

    @Message
    String sort(TicketSort sort);

    @Message
    String state();

    @Message
    String subject();

    @Message
    String take();

    @Message
    String text();

    @Message
    String thisList();

    @Message
    String title();

    @Message
    String toWhom();

    @Message
    String until(String day);

    @Message
    String useShortcuts();

    @Message
    String view(TicketView view);

    @Message
    String views();

    @Message
    String words();
}
