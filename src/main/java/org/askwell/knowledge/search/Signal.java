package org.askwell.knowledge.search;

/**
 * One number that speaks for or against an entry. Entries are ordered by a weighted sum of these, by the {@link Weights},
 * and what they are worth together is the {@link Confidence}; cosines are between −1 and 1, shares between 0 and 1.
 */
public enum Signal {
    /** Cosine of the question and the entry's closest passage. */
    NEAREST,
    /** Cosine of the question and the closest title or known wording. */
    ASKED,
    /** Cosine of the question and the closest part of the body; that of the closest passage if there is no body. */
    TOLD,
    /**
     * Smooth maximum of the cosines c of all passages, 0.04 ln(mean of exp(c / 0.04)): the closest passage counts most, the next
     * ones a little.
     */
    SMOOTH,
    /** As {@link #SMOOTH}, of the sum in place of the mean, so it may be above 1: of entries as near, the one of more wordings. */
    TOGETHER,
    /** Cosine of the question and the mean of all passages. */
    CENTRE,
    /** Mean cosine of the closest passage and the closest passages of its five nearest rivals: an entry that is near to all questions. */
    CROWD,
    /** How alike the entry's own passages are: the length of their mean. */
    TIGHT,
    /** Mean cosine of the question and the ten nearest entries: whether anything near is known at all. */
    FIELD,
    /** {@link #NEAREST} less that of the nearest rival. */
    AHEAD,
    /**
     * {@link #NEAREST} less the mean cosine of the closest passage and the entry's other ones: above 0 if the question is more
     * like that passage than they are; 0 for an entry of one passage.
     */
    INSIDE,
    /** By how many standard deviations {@link #NEAREST} is above the mean of all compared entries. */
    APART,

    /**
     * As {@link #NEAREST}, by the second model of the language, which reads only the passages that are {@link
     * Passage#thorough() worth it}; 0 where there is one model only, as all that follow.
     */
    NEAREST_SECOND,
    /** As {@link #ASKED}, by the second model. */
    ASKED_SECOND,
    /** As {@link #TOLD}, by the second model. */
    TOLD_SECOND,
    /** As {@link #SMOOTH}, by the second model. */
    SMOOTH_SECOND,
    /** As {@link #TOGETHER}, by the second model. */
    TOGETHER_SECOND,
    /** As {@link #CENTRE}, by the second model. */
    CENTRE_SECOND,
    /** As {@link #CROWD}, by the second model. */
    CROWD_SECOND,
    /** As {@link #TIGHT}, by the second model. */
    TIGHT_SECOND,
    /** As {@link #FIELD}, by the second model. */
    FIELD_SECOND,
    /** As {@link #AHEAD}, by the second model. */
    AHEAD_SECOND,
    /** As {@link #INSIDE}, by the second model. */
    INSIDE_SECOND,
    /** As {@link #APART}, by the second model. */
    APART_SECOND,

    /** BM25 of the best passage, relative to what a passage of nothing but the question's terms would get. */
    WORDS,
    /** {@link #WORDS} relative to the best entry's. */
    WORDS_SHARE,
    /** BM25 of all the entry's text as one, relative as {@link #WORDS}. */
    TEXT,
    /** {@link #TEXT} relative to the best entry's. */
    TEXT_SHARE,
    /** Share of the question's information, which is the summed rarity of its terms, that the entry holds. */
    COVERED,
    /** Share of the information that tells the compared entries apart, as only some of them hold it, that the entry holds. */
    DISTINCT,
    /** Weight of the heaviest term that the entry does not hold, relative to the question's heaviest. */
    GAP,
    /** Share of the information of the question's Han characters, each by itself, that the entry holds; 0 without any. */
    CHARACTERS,
    /** Share of the question's information that one title or known wording holds. */
    HEADING,
    /** How much of the information of the question and of a title or wording is common to both (weighted Dice). */
    WORDING,
    /** Share of the question's pairs of neighbouring terms that the entry holds as neighbours. */
    PAIRS,
    /** Dice coefficient of the letters of the question and of the closest title or wording, by threes, Han characters singly. */
    LETTERS,
    /** 1 if an identifier or error code of the question stands among the entry's codes, in its title or in a wording. */
    CODE,
    /** 1 if one stands in the body only. */
    MENTIONED,
    /** Share of the question's identifiers and error codes that the entry does not hold; 0 if there are none. */
    MISSED,
    /** Natural logarithm of how many passages the entry has: of many, one is near by chance. */
    SIZE,
    /** {@link #WORDS} less that of the best rival. */
    WORDS_AHEAD,
    /** {@link #TEXT} less that of the best rival. */
    TEXT_AHEAD,

    /** The score entries are ordered by, less the best rival's. An entry with the same title is no rival. */
    LEAD,
    /** Entropy of the shares of all compared entries' exponential scores, in nats: 0 if the order leaves no doubt. */
    DOUBT,
    /**
     * {@link #HEADING} of the entry where it is highest less {@link #COVERED} of the one where that is: near 0 if a title or
     * wording asks the question, down to −1 if only bodies hold what it says.
     */
    TITLED,
    /** {@link #TEXT_SHARE} of the best entry less that of the next: how clear the words alone are. */
    CLEAR,
    /** Share of the question's information that any entry found holds. */
    KNOWN,
    /** Natural logarithm of the number of the question's terms. */
    LENGTH,
    /** Mean rarity of the question's terms. */
    RARITY;

    /** How many signals a model of meaning gives. */
    static final int PER_MODEL = NEAREST_SECOND.ordinal();

    /** @return whether it comes from the second model of the language */
    public boolean second() {
        return ordinal() >= PER_MODEL && ordinal() < 2 * PER_MODEL;
    }

    /** @return the same signal by the first model */
    public Signal first() {
        return second() ? values()[ordinal() - PER_MODEL] : this;
    }

    /** @return the same signal by the language's other model, 0 for the first */
    Signal by(int model) {
        return values()[ordinal() + model * PER_MODEL];
    }
}
