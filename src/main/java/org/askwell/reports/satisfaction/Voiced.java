package org.askwell.reports.satisfaction;

import org.askwell.feedback.opinions.OpinionKind;
import org.askwell.reports.quality.Share;

/**
 * What became of the opinions of a kind that came in (R27).
 *
 * @param received how many there are
 * @param inTime those answered within the promised time, of those that were answered or should have been
 * @param settled those of which it was told what was done, of all
 */
public record Voiced(OpinionKind kind, long received, Share inTime, Share settled) {}
