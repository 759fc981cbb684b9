package org.askwell.knowledge.editor;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.askwell.accounts.Language;
import org.askwell.knowledge.Audience;
import org.askwell.knowledge.Kind;
import org.askwell.knowledge.Slug;
import org.askwell.knowledge.State;

/** What the editor's lists offer. */
@ApplicationScoped
@Named
public class EditorChoices {

    /** One entry, by the name a form sends. */
    public record Choice<E extends Enum<E>>(String slug, E value) {}

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public List<Choice<Kind>> kinds() {
        return of(Kind.values());
    }

    public List<Choice<Audience>> audiences() {
        return of(Audience.values());
    }

    public List<Choice<State>> states() {
        return of(State.values());
    }

    private static <E extends Enum<E>> List<Choice<E>> of(E[] values) {
        return Arrays.stream(values)
                .map(value -> new Choice<>(Slug.of(value), value))
                .toList();
    }
}
