package org.askwell.downloads;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.arc.All;
import org.askwell.customers.Product;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;

/**
 * Says what is wrong with what a patch has to do with. It may name patches only that were published, whose keys never
 * change again; so no two can need each other.
 */
@ApplicationScoped
class PatchRelationsCheck {

    private static final int NAMES = 20;
    private static final String ARTICLE_KEY = "[a-z0-9][a-z0-9-]{1,99}";

    @All
    List<LinkedWork> work;

    @Inject
    Messages texts;

    void check(FormErrors errors, PatchFacts facts) {
        PatchRelations relations = facts.relations();
        List<String> superseded = relations.supersededKeys();
        patches(errors, "supersedes", facts, superseded, patch -> true);
        patches(
                errors,
                "prerequisites",
                facts,
                relations.prerequisiteKeys(),
                patch -> patch.state == Patch.State.PUBLISHED && !superseded.contains(patch.patchKey));
        if (relations.articleKeys().size() > NAMES
                || !relations.articleKeys().stream().allMatch(key -> key.matches(ARTICLE_KEY))) {
            errors.add("articles", words().errorArticles());
        }
        List<String> numbers = relations.ticketNumbers();
        if (numbers.size() > NAMES) {
            errors.add("tickets", words().errorTooMany(NAMES));
        } else {
            LinkedWork.unknown(work, numbers).ifPresent(unknown -> errors.add("tickets", words().errorTicket(unknown)));
        }
    }

    private void patches(
            FormErrors errors, String field, PatchFacts facts, List<String> keys, Predicate<Patch> condition) {
        if (keys.size() > NAMES) {
            errors.add(field, words().errorTooMany(NAMES));
            return;
        }
        Set<String> fit = Product.withCode(String.valueOf(facts.product())).stream()
                .flatMap(product -> RelatedPatches.known(keys, product).stream())
                .filter(condition)
                .map(patch -> patch.patchKey)
                .collect(Collectors.toSet());
        keys.stream()
                .filter(key -> !fit.contains(key))
                .findFirst()
                .ifPresent(key -> errors.add(field, words().errorPatch(key)));
    }

    private PatchDeskMessages words() {
        return texts.of(PatchDeskMessages.class);
    }
}
