package org.askwell.downloads;

/** A patch can be downloaded from now on, by whoever its release plan lets have it. */
public record PatchPublished(Long patchId, String key, String product) {}
