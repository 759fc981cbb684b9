package org.askwell.knowledge;

import java.util.List;

import org.askwell.accounts.Language;

/**
 * What a solved ticket teaches (R6).
 *
 * @param questions how the customer asked; the first one becomes the title
 * @param symptoms what the customer saw, as plain text; may be null
 * @param resolution what solved it, Markdown
 * @param productCode null for any product
 * @param versions such as {@code 5.3} or {@code >=5.2 <5.4}; null for all
 */
public record TicketKnowledge(
        long ticketId,
        Language language,
        List<String> questions,
        String symptoms,
        String resolution,
        String productCode,
        String versions) {}
