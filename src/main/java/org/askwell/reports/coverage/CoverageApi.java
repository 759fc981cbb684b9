package org.askwell.reports.coverage;

import java.time.Duration;
import java.time.Instant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** The report on patches, for programs. */
@Path("/api/v1/reports/patches")
@RolesAllowed({Role.RELEASE_MANAGER, Role.ADMIN, Role.AUDITOR})
public class CoverageApi {

    @Inject
    CurrentUser user;

    @Inject
    CoverageQuery coverage;

    /** A row of the report; times in whole seconds, null if it has not come so far. */
    record Row(
            String patch,
            Instant publishedAt,
            int base,
            int covered,
            Double share,
            Long secondsToHalf,
            Long secondsToMost,
            long refused,
            long refusedPeople) {

        static Row of(PatchCoverage each) {
            return new Row(
                    each.key(),
                    each.publishedAt(),
                    each.base(),
                    each.covered(),
                    each.share(),
                    seconds(each.toHalf()),
                    seconds(each.toMost()),
                    each.refused(),
                    each.refusedPeople());
        }

        private static Long seconds(Duration time) {
            return time == null ? null : time.toSeconds();
        }
    }

    @GET
    public Page<Row> patches(
            @RestQuery @Size(max = 60) String product,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return coverage.page(user.viewer(), product, page, size).map(Row::of);
    }
}
