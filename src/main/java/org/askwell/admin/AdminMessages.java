package org.askwell.admin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.askwell.admin.PartState.Condition;
import org.askwell.admin.PartState.Part;
import org.askwell.notifications.mail.OutboxMail.State;

/** The words of the administrator's pages. */
@MessageBundle("admin")
public interface AdminMessages {

    @Message
    String account();

    @Message
    String accounts();

    @Message
    String act();

    @Message
    String actOf(AuditAct act);

    @Message
    String admit();

    @Message
    String admitOf(String name);

    @Message
    String all();

    @Message
    String asHtml();

    @Message
    String asText();

    @Message
    String attempts();

    @Message
    String audit();

    @Message
    String block();

    @Message
    String blockHint();

    @Message
    String blockNow();

    @Message
    String blockOf(String name);

    @Message
    String blocked();

    @Message
    String byItself();

    @Message
    String condition(Condition condition);

    @Message
    String created();

    @Message
    String details();

    @Message
    String checkFiles();

    @Message
    String files();

    @Message
    String filesCheckedAt(String time);

    @Message
    String filesClean();

    @Message
    String filesKept();

    @Message
    String filesLead();

    @Message
    String filesMissing();

    @Message
    String filesMissingHint();

    @Message
    String filesOrphaned();

    @Message
    String filesOrphanedHint();

    @Message
    String filesSize();

    @Message
    String filesUnchecked();

    @Message
    String filter();

    @Message
    String imports();

    @Message
    String lastError();

    @Message
    String lastSeen();

    @Message
    String mailState(State state);

    @Message
    String mails();

    @Message
    String mailsFailed();

    @Message
    String mailsSent();

    @Message
    String mailsWaiting();

    @Message
    String milliseconds(long count);

    @Message
    String name();

    @Message
    String noAccounts();

    @Message
    String noAudit();

    @Message
    String noMails();

    @Message
    String noServer();

    @Message
    String noServerDetail();

    @Message
    String numbers();

    @Message
    String object();

    @Message
    String organisation();

    @Message
    String organisations();

    @Message
    String overview();

    @Message
    String part(Part part);

    @Message
    String parts();

    @Message
    String recipient();

    /** @param role one of the identity provider's groups that the portal knows */
    @Message
    String role(String role);

    @Message
    String roles();

    @Message
    String sendAgain();

    @Message
    String state();

    @Message
    String subject();

    @Message
    String time();

    @Message
    String title();

    @Message
    String words();
}
