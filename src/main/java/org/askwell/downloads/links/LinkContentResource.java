package org.askwell.downloads.links;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.askwell.downloads.DownloadLog;
import org.askwell.downloads.PatchDelivery;
import org.askwell.downloads.links.LinkCheck.Verdict;
import org.askwell.web.SecretPaths;

/**
 * Where programs fetch a file by a link. Whoever has the link is asked for no login, but the link has to be good. Tries of
 * links that never were are not recorded: there is nobody and no file to record them with.
 */
@Path(SecretPaths.LINKS + "{token}/{name}")
public class LinkContentResource {

    @Inject
    LinkCheck check;

    @Inject
    PatchDelivery delivery;

    @Inject
    LinkProblems problems;

    @Inject
    DownloadLog log;

    @GET
    @PermitAll
    @Transactional
    public Response content(String token, String name) {
        Verdict verdict = check.of(token, name);
        if (verdict.refusal() == null) {
            return delivery.send(verdict.request());
        }
        if (verdict.link() != null) {
            log.refused(verdict.request(), verdict.refusal().status());
        }
        return problems.refused(verdict);
    }

    @HEAD
    @PermitAll
    @Transactional
    public Response facts(String token, String name) {
        return content(token, name);
    }
}
