package org.askwell.knowledge.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the search page and of suggestions. */
@MessageBundle("search")
public interface SearchMessages {

    @Message
    String all();

    @Message
    String askSupport();

    @Message
    String askSupportDetail();

    @Message
    String askSupportTitle();

    @Message
    String confidence(String percent);

    @Message
    String contribution();

    @Message
    String degraded();

    @Message
    String facet(String name);

    @Message
    String filter();

    @Message
    String found(long count);

    @Message
    String nothing(String words);

    @Message
    String nothingLead();

    @Message
    String notWeighed();

    @Message
    String removeFilter();

    @Message
    String resultsFor(String words);

    @Message
    String secondModel();

    @Message
    String signal(Signal signal);

    @Message
    String signals();

    @Message
    String signalValue();

    @Message
    String suggested(int count);

    @Message
    String suggestions();

    @Message
    String tipBrowse();

    @Message
    String tipCode();

    @Message
    String tips();

    @Message
    String tipWords();

    @Message
    String title();

    @Message
    String updated();

    @Message
    String why();

    @Message
    String words();
}
