package org.askwell.reports.quality;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.Role;
import org.askwell.tickets.Severity;
import org.askwell.tickets.TicketsConfig;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.askwell.web.Problem;
import org.jboss.resteasy.reactive.RestQuery;

/** The reports about answers for programs. */
@Path("/api/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.SUPERVISOR, Role.EDITOR, Role.ADMIN})
public class QualityApi {

    @Inject
    QualityQuery query;

    @Inject
    Gaps gaps;

    @Inject
    TicketsConfig centre;

    @Inject
    Clock clock;

    @Inject
    Messages messages;

    /** The figures of one language, one product (none for questions about no product), or one week or month. */
    record Line(String of, Figures figures) {}

    /** How right the answers were in a period, both days included. */
    record Report(
            LocalDate from,
            LocalDate to,
            Figures all,
            List<Line> byLanguage,
            List<Line> byProduct,
            List<Line> overTime,
            Course course) {

        static Report of(Quality quality, Period period) {
            return new Report(
                    period.from(),
                    period.to(),
                    quality.all(),
                    lines(quality.byLanguage(), language -> language.tag()),
                    lines(quality.byProduct(), code -> code.isEmpty() ? null : code),
                    lines(quality.overTime(), LocalDate::toString),
                    quality.course());
        }

        private static <K> List<Line> lines(Map<K, Figures> figures, Function<K, String> name) {
            return figures.entrySet().stream()
                    .map(line -> new Line(name.apply(line.getKey()), line.getValue()))
                    .toList();
        }
    }

    /** Something that is asked and not answered. */
    record Entry(
            String title,
            String language,
            String product,
            int count,
            Severity worst,
            Instant lastAsked,
            List<String> wordings,
            String editor) {

        static Entry of(Gap gap) {
            return new Entry(
                    gap.title(),
                    gap.language().tag(),
                    gap.product(),
                    gap.count(),
                    gap.worst(),
                    gap.lastAsked(),
                    gap.wordings(),
                    gap.editor());
        }
    }

    /** @param cut whether the period has more questions than were read, of which these are the newest */
    record Entries(List<Entry> gaps, int page, int size, long total, boolean cut) {}

    @GET
    @Path("/quality")
    @Transactional
    public Response quality(@BeanParam @Valid ReportFilter asked) {
        FormErrors errors = check(asked);
        if (errors.any()) {
            return invalid(errors);
        }
        Period period = asked.period();
        Quality quality = Quality.of(
                query.labels(period, asked.inLanguage(), asked.about()),
                period,
                query.course(period, asked.inLanguage(), asked.about()));
        return Response.ok(Report.of(quality, period)).build();
    }

    @GET
    @Path("/gaps")
    public Response gaps(
            @BeanParam @Valid ReportFilter asked,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        FormErrors errors = check(asked);
        if (errors.any()) {
            return invalid(errors);
        }
        Gaps.Found found = gaps.in(asked.period(), asked.inLanguage(), asked.about(), page, size);
        List<Entry> entries = found.gaps().items().stream().map(Entry::of).toList();
        return Response.ok(new Entries(entries, page, size, found.gaps().total(), found.cut()))
                .build();
    }

    private FormErrors check(ReportFilter asked) {
        return asked.check(LocalDate.now(clock.withZone(centre.zone())), centre.zone(), words());
    }

    private Response invalid(FormErrors errors) {
        return Response.status(400)
                .type(Problem.MEDIA_TYPE)
                .entity(new Problem(
                        "about:blank",
                        words().invalid(),
                        400,
                        words().invalidDetail(),
                        errors.byField().entrySet().stream()
                                .map(field -> new Problem.Violation(field.getKey(), field.getValue()))
                                .toList()))
                .build();
    }

    private QualityMessages words() {
        return messages.of(QualityMessages.class);
    }
}
