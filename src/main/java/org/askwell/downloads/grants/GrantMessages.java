package org.askwell.downloads.grants;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.askwell.downloads.Decider;
import org.askwell.downloads.Entitlement;

/** The words about rights to patches, groups of customers and plans of releases. */
@MessageBundle("grants")
public interface GrantMessages {

    @Message
    String codeHint();

    @Message
    String codeLabel();

    @Message
    String customerCodes();

    @Message
    String customerCodesHint();

    @Message
    String day(Entitlement.Time time, String day);

    @Message
    String decider(Decider decider);

    @Message
    String deciderHint();

    @Message
    String deciderLabel();

    @Message
    String errorCode();

    @Message
    String errorCodeTaken();

    @Message
    String errorDay();

    @Message
    String errorLevel();

    @Message
    String errorMissing();

    @Message
    String errorNoCustomer(String code);

    @Message
    String errorNoGroup(String code);

    @Message
    String errorNoPatch();

    @Message
    String errorNoPerson();

    @Message
    String errorNoProduct();

    @Message
    String errorOneReceiver();

    @Message
    String errorOneThing();

    @Message
    String errorStageAlone();

    @Message
    String errorStageLate();

    @Message
    String errorTooLong(int limit);

    @Message
    String errorTooManyMembers(int limit);

    @Message
    String errorUntil(int years);

    @Message
    String everyProduct(String product);

    @Message
    String explanation();

    @Message
    String exportCleared();

    @Message
    String exportControlled();

    @Message
    String from();

    @Message
    String give();

    @Message
    String giveTitle();

    @Message
    String grantedBy(String name);

    @Message
    String groups();

    @Message
    String groupsEmpty();

    @Message
    String groupsEmptyNext();

    @Message
    String groupsLead();

    @Message
    String groupTitle();

    @Message
    String levels();

    @Message
    String levelsHint();

    @Message
    String members(int count);

    @Message
    String met();

    @Message
    String nameEn();

    @Message
    String nameZh();

    @Message
    String newGroup();

    @Message
    String next(Entitlement.Reason reason);

    @Message
    String none();

    @Message
    String noneNext();

    @Message
    String opensOn();

    @Message
    String opensOnHint();

    @Message
    String organisation();

    @Message
    String organisationHint();

    @Message
    String patch();

    @Message
    String patchHint();

    @Message
    String path();

    @Message
    String period(String from, String until);

    @Message
    String person();

    @Message
    String personHint();

    @Message
    String plan();

    @Message
    String planLead();

    @Message
    String product();

    @Message
    String productHint();

    @Message
    String reason();

    @Message
    String revoke();

    @Message
    String revoked(String reason);

    @Message
    String revokeNow();

    @Message
    String save();

    @Message
    String stages();

    @Message
    String stagesHint();

    @Message
    String state(DownloadGrant.State state);

    @Message
    String title();

    @Message
    String unmet();

    @Message
    String until();
}
