package org.askwell.downloads.trust;

/** Manifests are signed by another key from now on; both are key ids. */
public record SigningKeyReplaced(String old, String successor) {}
