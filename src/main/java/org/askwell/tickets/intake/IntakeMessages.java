package org.askwell.tickets.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.askwell.tickets.Channel;

/** The words about how requests come in, and of the screen on which they are written down. */
@MessageBundle("intake")
public interface IntakeMessages {

    @Message
    String anyProduct();

    @Message
    String caller();

    @Message
    String callerHint();

    @Message
    String channel(Channel channel);

    @Message
    String channelLabel();

    @Message
    String channelMissing();

    @Message
    String description();

    @Message
    String email();

    @Message
    String emailWrong();

    @Message
    String find();

    @Message
    String found(long count);

    @Message
    String lead();

    @Message
    String name();

    @Message
    String nameMissing();

    @Message
    String newPerson(String organisation);

    @Message
    String newPersonLead();

    @Message
    String nobody();

    @Message
    String openTickets();

    @Message
    String other();

    @Message
    String phone();

    @Message
    String phoneWrong();

    @Message
    String places();

    @Message
    String position();

    @Message
    String product();

    @Message
    String productUnknown();

    @Message
    String quoted();

    @Message
    String record();

    @Message
    String recordedBy(String name);

    @Message
    String severity();

    @Message
    String severityMissing();

    @Message
    String take();

    @Message
    String title();

    @Message
    String titleMissing();

    @Message
    String tooLong(int limit);

    @Message
    String version();

    @Message
    String what();

    @Message
    String where();
}
