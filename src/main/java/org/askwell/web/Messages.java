package org.askwell.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** The message bundles in the language of the reader of this request; templates choose it by themselves. */
@ApplicationScoped
public class Messages {

    @Inject
    Reader reader;

    public <T> T of(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(reader.locale().toLanguageTag()));
    }
}
