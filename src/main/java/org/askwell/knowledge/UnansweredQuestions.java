package org.askwell.knowledge;

import java.util.List;
import java.util.Optional;

import org.askwell.accounts.Language;
import org.askwell.accounts.Viewer;

/** The way from what is asked and not answered to the article that is missing, implemented where questions are known. */
public interface UnansweredQuestions {

    /**
     * One question as it was asked.
     *
     * @param id of the first of the inquiries
     * @param product a product's code, or null
     * @param wordings how it was asked, the best wording first; never empty
     */
    record Wordings(long id, Language language, String product, List<String> wordings) {}

    /**
     * @param ids of inquiries, the one with the best wording first
     * @return what those of them ask that the viewer may see and that are not answered yet
     */
    Optional<Wordings> of(List<Long> ids, Viewer viewer);
}
