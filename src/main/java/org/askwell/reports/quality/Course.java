package org.askwell.reports.quality;

/**
 * What became of all questions of a period, labelled or not: the facts that are kept of each.
 *
 * @param asked all of them
 * @param answered what was thought to be the answer was shown in full
 * @param listed several entries were offered
 * @param silent nothing was shown
 * @param opened entries that were read in full
 * @param dismissed entries that were read in full and did not solve it
 * @param solved ended with an entry that solved it
 * @param escalated became a ticket although entries were shown
 * @param unanswered became a ticket because nothing was shown
 * @param abandoned nobody came back to it
 * @param linked support linked an article to the ticket it became
 */
public record Course(
        long asked,
        long answered,
        long listed,
        long silent,
        long opened,
        long dismissed,
        long solved,
        long escalated,
        long unanswered,
        long abandoned,
        long linked) {}
