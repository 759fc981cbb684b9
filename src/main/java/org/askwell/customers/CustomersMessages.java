package org.askwell.customers;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about customers, their people and the user's own profile. */
@MessageBundle("customers")
public interface CustomersMessages {

    @Message
    String active();

    @Message
    String calendar();

    @Message
    String calendarHint();

    @Message
    String code();

    @Message
    String colleagues();

    @Message
    String contacts();

    @Message
    String contracts();

    @Message
    String covered();

    @Message
    String customer();

    @Message
    String editContact();

    @Message
    String editContract();

    @Message
    String email();

    @Message
    String empty();

    @Message
    String emptyNext();

    @Message
    String endLogins();

    @Message
    String endsOn();

    @Message
    String errorDay();

    @Message
    String errorEmail();

    @Message
    String errorMissing();

    @Message
    String errorPeriod();

    @Message
    String errorPhone();

    @Message
    String errorProduct();

    @Message
    String errorTerm();

    @Message
    String errorTooLong(int limit);

    @Message
    String errorWarranty();

    @Message
    String find();

    @Message
    String found(long count);

    @Message
    String hindrance(Invitations.Hindrance hindrance);

    @Message
    String installed();

    @Message
    String invitation();

    @Message
    String invite();

    @Message
    String inviteLead();

    @Message
    String inviteLinkHint();

    @Message
    String invited();

    @Message
    String invitedBy(String name);

    @Message
    String join();

    @Message
    String joinLead();

    @Message
    String joinLogin(String email);

    @Message
    String joinTitle(String organisation);

    @Message
    String language();

    @Message
    String languageLabel();

    @Message
    String logIn();

    @Message
    String logins();

    @Message
    String loginsHint();

    @Message
    String manager();

    @Message
    String name();

    @Message
    String newContact();

    @Message
    String newContract();

    @Message
    String noContacts();

    @Message
    String noContracts();

    @Message
    String notActive();

    @Message
    String nothingCovered();

    @Message
    String path();

    @Message
    String pending();

    @Message
    String person();

    @Message
    String personHint();

    @Message
    String phone();

    @Message
    String position();

    @Message
    String problemInvalid();

    @Message
    String problemInvalidDetail();

    @Message
    String product();

    @Message
    String profile();

    @Message
    String save();

    @Message
    String seen(String day);

    @Message
    String sendInvitation();

    @Message
    String serviceLevel();

    @Message
    String showAll();

    @Message
    String standardTerm();

    @Message
    String startsOn();

    @Message
    String state();

    @Message
    String title();

    @Message
    String username();

    @Message
    String validUntil(String time);

    @Message
    String warrantyEndsOn();

    @Message
    String warrantyHint();

    @Message
    String withdrawInvitation();

    @Message
    String withdrawInvitationOf(String email);

    @Message
    String words();

    @Message
    String viewAs();
}
