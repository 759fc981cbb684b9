package org.askwell.downloads;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.web.FormErrors;
import org.askwell.web.Page;

/** The page on which release managers see all of a patch and take it further. */
@ApplicationScoped
class PatchDeskPage {

    @Inject
    CurrentUser user;

    @Inject
    PatchRelease release;

    @Inject
    OpenUploads uploads;

    @CheckedTemplate(basePath = "downloads")
    static class Templates {
        static native TemplateInstance deskpatch(
                PatchDeskView patch,
                PatchFacts facts,
                List<PatchResource.Choice> products,
                List<OpenUploads.OpenUpload> uploads,
                Page<PatchStepRow> steps,
                FormErrors errors,
                String reason,
                String platform);
    }

    /** @param number the page of the history */
    TemplateInstance of(Patch patch, int number) {
        return page(patch, PatchFacts.of(patch), number, FormErrors.none(), "", "");
    }

    /** @return the page again, with what was entered and what is wrong about it */
    Response refused(Patch patch, PatchFacts facts, FormErrors errors) {
        return refused(page(patch, facts, 1, errors, "", ""));
    }

    /** @return the page again, with the reason that was entered */
    Response refused(Patch patch, FormErrors errors, String reason) {
        return refused(page(patch, PatchFacts.of(patch), 1, errors, reason, ""));
    }

    /** @return the page again, with the platform that was entered for a file */
    Response refusedFile(Patch patch, FormErrors errors, String platform) {
        return refused(page(patch, PatchFacts.of(patch), 1, errors, "", platform));
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(400).type(MediaType.TEXT_HTML_TYPE).entity(page).build();
    }

    private TemplateInstance page(
            Patch patch, PatchFacts facts, int number, FormErrors errors, String reason, String platform) {
        return Templates.deskpatch(
                PatchDeskView.of(patch, user.viewer().language(), release.mayApprove(patch)),
                facts,
                PatchResource.choices(user.viewer()),
                uploads.of(patch, user.viewer()),
                PatchStep.of(patch, number, Integer.parseInt(Page.DEFAULT_SIZE)).map(PatchStepRow::of),
                errors,
                reason,
                platform);
    }
}
