package org.askwell.downloads;

import java.util.List;

import io.quarkus.qute.TemplateExtension;

/** What templates offer to choose from: {@code {patches:kinds}}. */
@TemplateExtension(namespace = "patches")
class Choices {

    static List<Patch.Kind> kinds() {
        return List.of(Patch.Kind.values());
    }

    static List<Severity> severities() {
        return List.of(Severity.values());
    }

    static List<Visibility> visibilities() {
        return List.of(Visibility.values());
    }

    static List<Patch.State> states() {
        return List.of(Patch.State.values());
    }

    static List<Authorization.State> requestStates() {
        return List.of(Authorization.State.values());
    }
}
