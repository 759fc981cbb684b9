package org.askwell.ask.variants;

import java.time.Instant;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.askwell.accounts.Role;
import org.askwell.ask.variants.VariantDecision.Verdict;
import org.askwell.knowledge.ArticleRefusal;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Askers' wordings over REST, for those who see the page. */
@Path("/api/v1/variants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RolesAllowed({Role.EDITOR, Role.ADMIN})
class VariantApi {

    @Inject
    VariantDesk desk;

    @Inject
    ArticleRefusal refusal;

    /**
     * A wording that an article does not know yet.
     *
     * @param language of the article that would take it, a tag
     * @param version of that article, to be sent back when it is added
     * @param askers how many people asked so
     * @param solved how many of their inquiries the article solved
     * @param linked to how many inquiries' tickets support linked it
     */
    record Offer(
            String id,
            String wording,
            String article,
            String language,
            String title,
            int version,
            long askers,
            long solved,
            long linked) {

        static Offer of(OfferedVariant offered) {
            VariantOffer offer = offered.offer();
            return new Offer(
                    offer.id,
                    offer.wording,
                    offered.article().key(),
                    offered.article().language().tag(),
                    offered.article().title(),
                    offered.article().version(),
                    offer.askers,
                    offer.solved,
                    offer.linked);
        }
    }

    /** What was done with a wording. */
    record Decided(String id, String wording, String article, String language, Verdict verdict, Instant at) {

        static Decided of(VariantDecision decision) {
            return new Decided(
                    decision.id,
                    decision.wording,
                    decision.articleKey,
                    decision.language.tag(),
                    decision.verdict,
                    decision.at);
        }
    }

    /** @param version of the article, as the offer gave it */
    record Addition(@NotNull Integer version) {}

    @GET
    @Transactional
    public Page<Offer> offers(
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return desk.offers(page, size).map(Offer::of);
    }

    @GET
    @Path("decisions")
    @Transactional
    public Page<Decided> decisions(
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return desk.decisions(page, size).map(Decided::of);
    }

    @POST
    @Path("{id}/addition")
    @Consumes(MediaType.APPLICATION_JSON)
    public Decided add(@RestPath String id, @NotNull @Valid Addition addition) {
        try {
            return Decided.of(desk.add(id, addition.version()));
        } catch (VariantRefusal refused) {
            throw refusal.of(Map.of("variants", refused.flaw()));
        }
    }

    @DELETE
    @Path("{id}/addition")
    public void remove(@RestPath String id) {
        desk.takeBack(id, Verdict.ADDED);
    }

    @POST
    @Path("{id}/dismissal")
    public Decided dismiss(@RestPath String id) {
        return Decided.of(desk.dismiss(id));
    }

    @DELETE
    @Path("{id}/dismissal")
    public void offerAgain(@RestPath String id) {
        desk.takeBack(id, Verdict.DISMISSED);
    }
}
