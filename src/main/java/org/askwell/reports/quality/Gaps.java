package org.askwell.reports.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.askwell.accounts.Language;
import org.askwell.accounts.Viewer;
import org.askwell.knowledge.UnansweredQuestions;
import org.askwell.web.Page;

/** What is asked and not answered, and the way from there to an article. */
@ApplicationScoped
class Gaps implements UnansweredQuestions {

    private static final int ID_LIMIT = 50;

    @Inject
    GapQuery query;

    @Inject
    GapVectors vectors;

    /**
     * A page of gaps.
     *
     * @param cut whether the period has more questions than are read
     */
    record Found(Page<Gap> gaps, boolean cut) {}

    @Transactional
    Found in(Period period, Language language, String product, int page, int size) {
        List<Wording> asked = query.asked(period, product);
        List<Wording> wanted = asked.stream()
                .filter(wording -> language == null || wording.language() == language)
                .toList();
        List<Gap> gaps = Clusters.of(vectors.complete(wanted)).stream()
                .map(Gap::of)
                .sorted(Gap.RANKED)
                .toList();
        List<Gap> shown =
                gaps.stream().skip((long) (page - 1) * size).limit(size).toList();
        return new Found(new Page<>(shown, page, size, gaps.size()), asked.size() == GapQuery.MOST);
    }

    @Override
    @Transactional
    public Optional<Wordings> of(List<Long> ids, Viewer viewer) {
        if (!viewer.editor() || ids.isEmpty() || ids.size() > ID_LIMIT) {
            return Optional.empty();
        }
        var known = query.withIds(ids).stream().collect(Collectors.toMap(Wording::id, Function.identity()));
        List<Wording> asked = ids.stream()
                .distinct()
                .filter(known::containsKey)
                .map(known::get)
                .toList();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        List<String> products = asked.stream()
                .map(Wording::product)
                .filter(code -> code != null)
                .distinct()
                .toList();
        return Optional.of(new Wordings(
                asked.stream().map(Wording::id).min(Comparator.naturalOrder()).orElseThrow(),
                asked.get(0).language(),
                products.size() == 1 ? products.get(0) : null,
                asked.stream()
                        .map(wording -> wording.title().strip().replaceAll("\\s+", " "))
                        .distinct()
                        .toList()));
    }
}
