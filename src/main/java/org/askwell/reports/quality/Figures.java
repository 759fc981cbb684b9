package org.askwell.reports.quality;

import java.util.stream.Stream;

/**
 * How right the answers to labelled questions were: those of which it is known which article was the right one, because
 * the asker said so or because support linked it to the ticket. Support's word counts more than the asker's.
 *
 * @param labelled questions whose right article is known
 * @param first those to which the right article was shown as the first entry, of those for which it was there to be shown
 * @param firstThree the same among the first three entries
 * @param wrong those answered in full with another article first, of all that were answered in full
 */
public record Figures(long labelled, Share first, Share firstThree, Share wrong) {

    static final Figures NONE = new Figures(0, new Share(0, 0), new Share(0, 0), new Share(0, 0));

    static Figures sum(Stream<Figures> all) {
        return all.reduce(NONE, Figures::plus);
    }

    private Figures plus(Figures more) {
        return new Figures(
                labelled + more.labelled,
                sum(first, more.first),
                sum(firstThree, more.firstThree),
                sum(wrong, more.wrong));
    }

    private static Share sum(Share one, Share other) {
        return new Share(one.part() + other.part(), one.of() + other.of());
    }

    public boolean any() {
        return labelled > 0;
    }

    /** @return whether there are too few labels to say anything in general */
    public boolean few() {
        return labelled < Share.ENOUGH;
    }
}
