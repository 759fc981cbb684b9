package org.askwell.downloads.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.CurrentUser;
import org.askwell.downloads.Entitlement;
import org.askwell.downloads.EntitlementCheck;
import org.askwell.downloads.Patch;
import org.askwell.downloads.PatchFile;
import org.askwell.downloads.PatchVisibility;

/** For which patch, and whether at all, the user may have a link. */
@ApplicationScoped
class LinkOffer {

    @Inject
    CurrentUser user;

    @Inject
    PatchVisibility patches;

    @Inject
    EntitlementCheck entitlements;

    /** @throws NotFoundException if the user may not know of such a patch or it has no file */
    Patch patch(String key) {
        return patches.of(user.viewer(), key)
                .filter(found -> !found.files.isEmpty())
                .orElseThrow(NotFoundException::new);
    }

    /**
     * @param name may be null if the patch has only one file
     * @throws NotFoundException if it has no such file
     */
    static PatchFile file(Patch patch, String name) {
        return patch.file(name).orElseThrow(NotFoundException::new);
    }

    /** @return what a link will get: as much as the user's customer may have, whatever else the user may do */
    Entitlement entitlement(Patch patch) {
        return entitlements.of(LinkCheck.withoutRoles(user.account()), patch);
    }
}
