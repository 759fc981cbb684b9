package org.askwell.news;

import org.askwell.accounts.Language;
import org.askwell.knowledge.Audience;

/**
 * There is something new to tell (R1, R30).
 *
 * @param productCode the product it is about, or null
 */
public record NewsPublished(String key, Language language, String title, Audience audience, String productCode) {}
