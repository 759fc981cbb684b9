package org.askwell.downloads;

/** Somebody without a contract asks for a patch; a release manager has to decide. */
public record AuthorizationRequested(
        Long authorizationId,
        String patchKey,
        String titleEn,
        String titleZh,
        Long accountId,
        String organisationCode) {}
