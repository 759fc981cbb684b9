package org.askwell.downloads.grants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.CurrentUser;
import org.askwell.downloads.Patch;
import org.askwell.downloads.PatchVisibility;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;

/** Gives rights to patches and takes them back. */
@ApplicationScoped
class GrantDesk {

    @Inject
    CurrentUser user;

    @Inject
    PatchVisibility patches;

    @Inject
    Messages texts;

    @Inject
    Clock clock;

    @Inject
    Event<GrantChanged> changed;

    FormErrors check(GrantFacts facts) {
        return facts.errors(texts.of(GrantMessages.class), this::patch, today());
    }

    private Optional<Patch> patch(String key) {
        return patches.of(user.viewer(), key);
    }

    /** @return what is wrong with the reason of a withdrawal */
    FormErrors check(String reason) {
        GrantMessages words = texts.of(GrantMessages.class);
        return FormErrors.none()
                .text(
                        "revokeReason",
                        reason,
                        GrantFacts.REASON_CHARACTERS,
                        words.errorMissing(),
                        words.errorTooLong(GrantFacts.REASON_CHARACTERS));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @return one page, the newest first */
    @Transactional
    Page<GrantRow> page(int number, int size) {
        return DownloadGrant.page(number, size).map(grant -> GrantRow.of(grant, today()));
    }

    /** @param facts without errors */
    @Transactional
    GrantRow give(GrantFacts facts) {
        DownloadGrant grant = facts.toGrant(this::patch);
        grant.grantedBy = user.account();
        grant.grantedAt = clock.instant();
        grant.persistAndFlush();
        changed.fire(GrantChanged.of(grant));
        return GrantRow.of(grant, today());
    }

    /**
     * Takes a grant back; what is being downloaded by it ends within seconds.
     *
     * @throws NotFoundException if there is no such grant
     * @throws ClientErrorException 409 if it was revoked before
     */
    @Transactional
    GrantRow revoke(long id, String reason) {
        DownloadGrant grant = DownloadGrant.withId(id).orElseThrow(NotFoundException::new);
        grant.revoke(user.account(), reason.strip(), clock);
        changed.fire(GrantChanged.of(grant));
        return GrantRow.of(grant, today());
    }
}
