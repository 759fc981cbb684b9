package org.askwell.downloads.feeds;

/**
 * An installed product has said for the first time that it has a version.
 *
 * @param product the product's code
 * @param accountId whose token it used
 */
public record InstallationReported(String organisation, String product, String version, Long accountId) {}
