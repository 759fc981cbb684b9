package org.askwell.tickets.incidents;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.askwell.tickets.State;

/** The words of incidents. */
@MessageBundle("incidents")
public interface IncidentMessages {

    @Message
    String add();

    @Message
    String addLabel();

    @Message
    String all(long open);

    @Message
    String belongs();

    @Message
    String caption();

    @Message
    String declare();

    @Message
    String declareDo();

    @Message
    String done(long sent, long total);

    @Message
    String end();

    @Message
    String endHint();

    @Message
    String errorNote();

    @Message
    String errorNumber();

    @Message
    String errorTitle();

    @Message
    String errorTitleLong(int most);

    @Message
    String failed(long tickets);

    @Message
    String failure(JointFailure failure);

    @Message
    String hint();

    @Message
    String join();

    @Message
    String joinDo();

    @Message
    String joinHint();

    @Message
    String joinLabel();

    @Message
    String kind(JointKind kind);

    @Message
    String leave();

    @Message
    String leaveOf(String number);

    @Message
    String listed(long open);

    @Message
    String none();

    @Message
    String part();

    @Message
    String progress();

    @Message
    String running();

    @Message
    String said();

    @Message
    String sent();

    @Message
    String solveAll(long open);

    @Message
    String standing(State state);

    @Message
    String tickets(long open, long total);

    @Message
    String title();

    @Message
    String titleEn();

    @Message
    String titleZh();

    @Message
    String waits();
}
