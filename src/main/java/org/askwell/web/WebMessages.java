package org.askwell.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the layout, of forms in general and of error pages. */
@MessageBundle("web")
public interface WebMessages {

    @Message
    String account(String name);

    @Message
    String ask();

    @Message
    String chooseFiles();

    @Message
    String copied();

    @Message
    String copy();

    @Message
    String desk();

    @Message
    String downloads();

    @Message
    String errorBadRequest();

    @Message
    String errorBadRequestDetail();

    @Message
    String errorConflict();

    @Message
    String errorConflictDetail();

    @Message
    String errorForbidden();

    @Message
    String errorForbiddenDetail();

    @Message
    String errorGone();

    @Message
    String errorGoneDetail();

    @Message
    String errorNotFound();

    @Message
    String errorNotFoundDetail();

    @Message
    String errorServer();

    @Message
    String errorServerDetail();

    @Message
    String errorTooLarge();

    @Message
    String errorTooLargeDetail();

    @Message
    String errorsOnForm(int count);

    @Message
    String filling();

    @Message
    String home();

    @Message
    String knowledge();

    @Message
    String logIn();

    @Message
    String logOut();

    @Message
    String mainNavigation();

    @Message
    String menu();

    @Message
    String news();

    @Message
    String next();

    @Message
    String notifications(long unread);

    @Message
    String optional();

    @Message
    String pages();

    @Message
    String portal();

    @Message
    String previous();

    @Message
    String profile();

    @Message
    String search();

    @Message
    String searchLabel();

    @Message
    String searchEverything();

    @Message
    String skip();

    @Message
    String themeAuto();

    @Message
    String themeDark();

    @Message
    String themeLight();

    @Message
    String tickets();

    @Message
    String administration();

    @Message
    String authorizations();

    @Message
    String customers();

    @Message
    String editArticles();

    @Message
    String patchDesk();

    @Message
    String viewing(String customer);

    @Message
    String viewingEnd();
}
