package org.askwell.downloads.feeds;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about following products, feeds and tokens. */
@MessageBundle("feeds")
public interface FeedMessages {

    @Message
    String address();

    @Message
    String addressHint();

    @Message
    String command();

    @Message
    String commandHint();

    @Message
    String created(String time);

    @Message
    String empty();

    @Message
    String errorName();

    @Message
    String errorNoCustomer();

    @Message
    String errorProduct();

    @Message
    String errorScope();

    @Message
    String errorTooLong(int limit);

    @Message
    String errorTooMany(int limit);

    @Message
    String expires(String time);

    @Message
    String feedOf(String product);

    @Message
    String follow();

    @Message
    String followOf(String name);

    @Message
    String followed();

    @Message
    String forFeed();

    @Message
    String forUpdates();

    @Message
    String has(String version);

    @Message
    String lead();

    @Message
    String made();

    @Message
    String madeHint(String time);

    @Message
    String make();

    @Message
    String makeNow();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String neverUsed();

    @Message
    String notMade();

    @Message
    String notMadeDetail();

    @Message
    String own();

    @Message
    String products();

    @Message
    String recalled(String title);

    @Message
    String refused(TokenRefusal refusal);

    @Message
    String refusedTitle();

    @Message
    String revoke();

    @Message
    String revokeOf(String name);

    @Message
    String scopeHint();

    @Message
    String scopeLabel();

    @Message
    String state(ProductToken.State state);

    @Message
    String title();

    @Message
    String unfollow();

    @Message
    String unfollowOf(String name);

    @Message
    String used(String time);
}
