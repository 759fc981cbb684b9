package org.askwell.downloads.sboms;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about what patches are made of. */
@MessageBundle("sboms")
public interface SbomMessages {

    @Message
    String attach();

    @Message
    String attachNow();

    @Message
    String attached();

    @Message
    String choose();

    @Message
    String components(long count);

    @Message
    String componentsLabel();

    @Message
    String cyclonedx(String version);

    @Message
    String download();

    @Message
    String edition();

    @Message
    String errorChoose();

    @Message
    String hint();

    @Message
    String lead();

    @Message
    String licences();

    @Message
    String name();

    @Message
    String noComponents();

    @Message
    String none();

    @Message
    String notAttached();

    @Message
    String purl();

    @Message
    String refused(String reason);

    @Message
    String remove();

    @Message
    String show();

    @Message
    String title();

    @Message
    String type();

    @Message
    String version();
}
