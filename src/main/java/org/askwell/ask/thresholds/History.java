package org.askwell.ask.thresholds;

import java.util.Comparator;
import java.util.List;

/** The portal's own experience: past questions, and of some the entry that answered them. The newest come first. */
record History(List<PastQuestion> questions) {

    /**
     * So many questions with a known answer a share must rest on. Then one case more or less moves it by no more than one
     * point, which is the step in which shares are set; a share of 30 % is known to 9 points either way (95 %).
     */
    static final int ENOUGH = 100;

    private static final double PERCENT = 100;

    /**
     * What would have been said to past questions at a threshold.
     *
     * @param threshold 0..1
     * @param answered the share of all questions that reach it, 0..1; null without any question
     * @param labelled how many of them have a known answer
     * @param wrong the share of these whose first entry was not the answer, 0..1; null without any
     */
    record Point(double threshold, Double answered, long labelled, Double wrong) {}

    long labelled() {
        return questions.stream().filter(PastQuestion::labelled).count();
    }

    Point at(double threshold) {
        List<PastQuestion> shown = questions.stream()
                .filter(question -> question.confidence() > 0 && question.confidence() >= threshold)
                .toList();
        long labelled = shown.stream().filter(PastQuestion::labelled).count();
        long wrong = shown.stream().filter(PastQuestion::wrong).count();
        return new Point(
                threshold,
                questions.isEmpty() ? null : (double) shown.size() / questions.size(),
                labelled,
                labelled == 0 ? null : (double) wrong / labelled);
    }

    /**
     * Translates a share of wrong answers into a confidence. With enough labelled questions it is the lowest one at which no
     * more of them were wrong, among at least {@value #ENOUGH}. If at all of these more were wrong, it lies above them.
     * Without enough, confidence is taken at its word: of entries of confidence c the share 1 − c is wrong, so that from
     * there on no more than it are.
     *
     * @param percent of wrong answers that is accepted, 1–99
     * @return the threshold, 0..1
     */
    double threshold(int percent) {
        double atItsWord = (PERCENT - percent) / PERCENT;
        List<PastQuestion> known = questions.stream()
                .filter(question -> question.labelled() && question.confidence() > 0)
                .sorted(Comparator.comparingDouble(PastQuestion::confidence).reversed())
                .toList();
        if (known.size() < ENOUGH) {
            return atItsWord;
        }
        double lowest = Math.max(atItsWord, Math.nextUp(known.get(ENOUGH - 1).confidence()));
        long wrong = 0;
        for (int i = 0; i < known.size(); i++) {
            wrong += known.get(i).wrong() ? 1 : 0;
            boolean lastOfItsConfidence = i + 1 == known.size()
                    || known.get(i + 1).confidence() < known.get(i).confidence();
            if (i + 1 >= ENOUGH && lastOfItsConfidence && wrong * PERCENT <= (double) percent * (i + 1)) {
                lowest = known.get(i).confidence();
            }
        }
        return Math.min(1, lowest);
    }
}
