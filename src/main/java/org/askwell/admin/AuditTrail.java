package org.askwell.admin;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import org.askwell.accounts.Account;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.viewing.ViewingEnded;
import org.askwell.accounts.viewing.ViewingStarted;
import org.askwell.ask.thresholds.ThresholdsChanged;
import org.askwell.customers.BranchMoved;
import org.askwell.customers.ContractChanged;
import org.askwell.downloads.AuthorizationDecided;
import org.askwell.downloads.PatchMoved;
import org.askwell.downloads.PatchPublished;
import org.askwell.downloads.PatchRecalled;
import org.askwell.downloads.grants.GrantChanged;
import org.askwell.downloads.grants.RulesChanged;
import org.askwell.downloads.trust.SigningKeyReplaced;
import org.askwell.knowledge.ArticleArchived;
import org.askwell.tickets.terms.TermsChanged;
import org.askwell.tickets.triage.TriageChanged;

/** Writes down administrative acts, in the transaction of the act: what is not accounted for does not happen. */
@ApplicationScoped
public class AuditTrail {

    @Inject
    Clock clock;

    @Inject
    SecurityIdentity identity;

    @Inject
    CurrentUser user;

    /** Accounts for an act of the user of this request. */
    public void record(AuditAct act, String object, String details) {
        AuditEntry.of(actor(), act, object, details, clock.instant()).persist();
    }

    void moved(@Observes PatchMoved event) {
        switch (event.state()) {
            case APPROVED -> record(AuditAct.PATCH_APPROVED, event.key(), null);
            case DRAFT -> record(AuditAct.PATCH_SENT_BACK, event.key(), event.note());
            default -> {}
        }
    }

    void published(@Observes PatchPublished event) {
        record(AuditAct.PATCH_PUBLISHED, event.key(), null);
    }

    void recalled(@Observes PatchRecalled event) {
        record(AuditAct.PATCH_RECALLED, event.key(), event.reason());
    }

    void archived(@Observes ArticleArchived event) {
        record(AuditAct.ARTICLE_ARCHIVED, event.key() + " (" + event.language().tag() + ")", null);
    }

    void changed(@Observes ThresholdsChanged event) {
        record(AuditAct.THRESHOLDS_CHANGED, event.after(), event.before());
    }

    void replaced(@Observes SigningKeyReplaced event) {
        record(AuditAct.SIGNING_KEY_REPLACED, event.old(), event.successor());
    }

    void changed(@Observes ContractChanged event) {
        record(
                AuditAct.CONTRACT_CHANGED,
                event.organisationCode() + " / " + event.contractId(),
                event.before() == null ? event.after() : event.before() + " → " + event.after());
    }

    void moved(@Observes BranchMoved event) {
        record(AuditAct.BRANCH_MOVED, event.code(), event.before() + " → " + event.after());
    }

    void changed(@Observes TermsChanged event) {
        record(AuditAct.TERMS_CHANGED, event.code() + " " + event.number(), event.what());
    }

    void changed(@Observes TriageChanged event) {
        record(AuditAct.TRIAGE_CHANGED, String.valueOf(event.edition()), event.rules());
    }

    void decided(@Observes AuthorizationDecided event) {
        AuditAct act =
                switch (event.state()) {
                    case GRANTED -> AuditAct.AUTHORIZATION_GRANTED;
                    case REVOKED -> AuditAct.AUTHORIZATION_REVOKED;
                    default -> AuditAct.AUTHORIZATION_REFUSED;
                };
        Account asking = Account.findById(event.accountId());
        record(act, event.patchKey() + " / " + asking.username, event.note());
    }

    void started(@Observes ViewingStarted event) {
        record(AuditAct.VIEWING_STARTED, event.organisationCode(), "≤ " + event.until());
    }

    void ended(@Observes ViewingEnded event) {
        record(AuditAct.VIEWING_ENDED, event.organisationCode(), null);
    }

    void changed(@Observes GrantChanged event) {
        record(
                event.revoked() ? AuditAct.RIGHT_REVOKED : AuditAct.RIGHT_GIVEN,
                event.receiver() + " / " + event.thing() + " (" + event.from() + "–" + event.until() + ")",
                event.note());
    }

    void changed(@Observes RulesChanged event) {
        record(
                event.subject() == RulesChanged.Subject.GROUP
                        ? AuditAct.CUSTOMER_GROUP_CHANGED
                        : AuditAct.RELEASE_PLAN_CHANGED,
                event.name(),
                event.before() == null ? event.after() : event.before() + " → " + event.after());
    }

    /** What the portal does by itself, at start or by the clock, has no request. */
    private Account actor() {
        boolean byItself = !Arc.container().requestContext().isActive() || identity.isAnonymous();
        return byItself ? null : user.account();
    }
}
