package org.askwell.downloads;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.askwell.accounts.Viewer;

/** Records every delivery before its first byte, and notes when the last one is out. */
@ApplicationScoped
class DownloadLog {

    @Inject
    Clock clock;

    /** @param link the id of the link that was used, or null */
    @Transactional
    Long started(Viewer viewer, Patch patch, ByteRange part, Long link) {
        var download = new Download();
        download.patch = patch;
        download.accountId = viewer.accountId();
        download.organisationCode = viewer.organisationCode();
        download.startedAt = clock.instant();
        download.firstByte = part.first();
        download.bytes = part.length();
        download.linkId = link;
        download.persist();
        return download.id;
    }

    @Transactional
    void completed(Long id) {
        Download.update("complete = true where id = ?1", id);
    }
}
