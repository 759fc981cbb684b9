package org.askwell.customers;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which the customer file is kept: organisations, installed products, contracts, history. */
@MessageBundle("customerfile")
public interface CustomerFileMessages {

    @Message
    String above();

    @Message
    String aboveHint();

    @Message
    String addDocument();

    @Message
    String after();

    @Message
    String alsoCovered();

    @Message
    String anyManager();

    @Message
    String approver();

    @Message
    String approverHint();

    @Message
    String balance();

    @Message
    String before();

    @Message
    String below(int count);

    @Message
    String byItself();

    @Message
    String codeHint();

    @Message
    String documentKind(CustomerDocument.Kind kind);

    @Message
    String documentKindLabel();

    @Message
    String documents();

    @Message
    String editOrganisation();

    @Message
    String enterUnits();

    @Message
    String environment(Installation.Environment environment);

    @Message
    String environmentLabel();

    @Message
    String errorAbove();

    @Message
    String errorApprover();

    @Message
    String errorCode();

    @Message
    String errorCycle();

    @Message
    String errorFile();

    @Message
    String errorFuture();

    @Message
    String errorPatchApproval();

    @Message
    String errorTaken();

    @Message
    String errorTooLarge();

    @Message
    String errorUnits(int most);

    @Message
    String errorUnitsLeft(int left);

    @Message
    String errorVersion();

    @Message
    String fact(CustomerFact fact);

    @Message
    String file();

    @Message
    String hide();

    @Message
    String history();

    @Message
    String installations();

    @Message
    String newOrganisation();

    @Message
    String noDocuments();

    @Message
    String noHistory();

    @Message
    String noInstallations();

    @Message
    String noUnits();

    @Message
    String notShared();

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String number();

    @Message
    String organisationName();

    @Message
    String partsOf(String code);

    @Message
    String patchApproval(PatchApproval approval);

    @Message
    String patchApprovalByPlan();

    @Message
    String patchApprovalHint();

    @Message
    String patchApprovalLabel();

    @Message
    String record();

    @Message
    String recordLead();

    @Message
    String remove();

    @Message
    String removeOf(String product);

    @Message
    String share();

    @Message
    String shareHint();

    @Message
    String shared();

    @Message
    String since();

    @Message
    String source(Installation.Source source);

    @Message
    String sourceLabel();

    @Message
    String subject(CustomerSubject subject);

    @Message
    String unitKind(UnitEntry.Kind kind);

    @Message
    String unitKindLabel();

    @Message
    String units();

    @Message
    String unitsLabel();

    @Message
    String unitsLeft(int left);

    @Message
    String version();

    @Message
    String what();

    @Message
    String when();

    @Message
    String who();
}
