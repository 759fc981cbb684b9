package org.askwell.ask.variants;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.askwell.ask.variants.VariantDecision.Verdict;

/** The words of offering askers' wordings to editors. */
@MessageBundle("variants")
public interface VariantMessages {

    @Message
    String add(String title);

    @Message
    String addShort();

    @Message
    String askers(long count);

    @Message
    String decided();

    @Message
    String decidedBy(String name, String when);

    @Message
    String decidedEmpty();

    @Message
    String decidedEmptyNext();

    @Message
    String dismiss();

    @Message
    String done(Verdict verdict, String wording);

    @Message
    String empty();

    @Message
    String emptyNext();

    @Message
    String lead();

    @Message
    String linked(long count);

    @Message
    String noteAdded();

    @Message
    String noteRemoved();

    @Message
    String offered();

    @Message
    String refused(String wording, String reason);

    @Message
    String solved(long count);

    @Message
    String title();

    @Message
    String undo();

    @Message
    String verdict(Verdict verdict);

    @Message
    String views();
}
