package org.askwell.ask.variants;

import java.util.Map;

import org.askwell.knowledge.Flaw;

/** An article cannot take a wording. */
class VariantRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String wording;
    private final Flaw flaw;

    private VariantRefusal(String wording, Flaw flaw) {
        super("The article cannot take the wording: " + flaw);
        this.wording = wording;
        this.flaw = flaw;
    }

    /** @throws VariantRefusal with the first of the flaws, if there is one */
    static void ifAny(String wording, Map<String, Flaw> flaws) {
        flaws.values().stream().findFirst().ifPresent(flaw -> {
            throw new VariantRefusal(wording, flaw);
        });
    }

    String wording() {
        return wording;
    }

    Flaw flaw() {
        return flaw;
    }
}
