package org.askwell.downloads;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.vertx.ext.web.RoutingContext;

/** Records every decision about a file before its first byte, and how each delivery ended. */
@ApplicationScoped
public class DownloadLog {

    private static final ByteRange NOTHING = ByteRange.whole(0);

    @Inject
    Clock clock;

    @Inject
    RoutingContext exchange;

    /** @param status what is answered, 400–599 */
    @Transactional
    public void refused(FileRequest request, int status) {
        record(request, false, status, NOTHING);
    }

    /** Records that somebody who may have the file gets none of it now, for example because it is known already. */
    @Transactional
    void allowed(FileRequest request, int status) {
        record(request, true, status, NOTHING);
    }

    /** @return the record's id */
    @Transactional
    Long started(FileRequest request, int status, ByteRange part) {
        return record(request, true, status, part).id;
    }

    private Download record(FileRequest request, boolean allowed, int status, ByteRange part) {
        var download = new Download();
        download.patch = request.patch();
        download.accountId = request.viewer().accountId();
        download.organisationCode = request.viewer().organisationCode();
        download.linkId = request.link();
        download.way = request.way();
        download.address = exchange.request().remoteAddress().hostAddress();
        download.allowed = allowed;
        download.reason = request.reason();
        download.status = status;
        if (request.file() != null) {
            download.fileName = request.file().name();
            download.fileSize = request.file().size();
            download.sha256 = request.file().sha256();
        }
        download.startedAt = clock.instant();
        download.firstByte = part.first();
        download.bytes = part.length();
        download.persist();
        return download;
    }

    /** Records that somebody lost the right to a file while it was being sent. */
    @Transactional
    void revoked(Long id, String reason) {
        Download begun = Download.findById(id);
        Download end = begun.refusedLater(reason, clock.instant());
        end.persist();
    }

    @Transactional
    void ended(Long id, boolean complete) {
        var end = new DownloadEnd();
        end.downloadId = id;
        end.complete = complete;
        end.endedAt = clock.instant();
        end.persist();
    }
}
