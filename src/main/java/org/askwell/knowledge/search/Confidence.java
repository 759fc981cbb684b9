package org.askwell.knowledge.search;

import org.askwell.accounts.Language;

/** The one place where evidence becomes the probability that an entry answers the question. */
final class Confidence {

    /**
     * A logistic regression on what the evidence offers, fitted to the first entries of public question sets with and
     * without answers, each set with the same weight.
     *
     * @param bias the logit of an entry without any evidence
     * @param cosine weight of the cosine
     * @param coverage weight of the covered share of the question
     * @param lexical weight of the relative BM25
     * @param margin weight of the lead over the best other entry, in units of the ranking score
     */
    private record Model(double bias, double cosine, double coverage, double lexical, double margin) {}

    private static final Model ENGLISH = new Model(-16.4, 20.4, 0.9, 0, 8.2);
    private static final Model CHINESE = new Model(-5.3, 5.5, 1.5, 0, 17.7);

    /** Without vectors only words speak; the weights are those of the words with their share of the bias. */
    private static final Model WORDS = new Model(-3.5, 0, 3.0, 2.5, 6.0);

    private static final double MARGIN_LIMIT = 0.3;

    /** A code that stands in question and entry is as good as a title that says the same. */
    private static final double SAME_CODE = 2.5;

    private Confidence() {}

    /**
     * @param margin the entry's score less the best other entry's, negative if it is not the first
     * @return the probability that the entry answers the question, 0..1
     */
    static double of(Evidence evidence, double margin, Language language) {
        Model model = evidence.cosine() == 0 ? WORDS : language == Language.ZH ? CHINESE : ENGLISH;
        double logit = model.bias
                + model.cosine * evidence.cosine()
                + model.coverage * evidence.coverage()
                + model.lexical * evidence.lexical()
                + model.margin * Math.max(-MARGIN_LIMIT, Math.min(MARGIN_LIMIT, margin))
                + (evidence.code() ? SAME_CODE : 0);
        return 1 / (1 + Math.exp(-logit));
    }
}
