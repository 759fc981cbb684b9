package org.askwell.downloads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.web.FormErrors;
import org.askwell.web.Messages;

/** Whoever sends a patch back or recalls it says why. */
@ApplicationScoped
class ReasonCheck {

    @Inject
    Messages texts;

    FormErrors of(String reason) {
        boolean fit = reason != null && !reason.isBlank() && reason.length() <= PatchResource.REASON_CHARACTERS;
        return fit
                ? FormErrors.none()
                : FormErrors.none()
                        .add("reason", texts.of(PatchDeskMessages.class).errorReason());
    }
}
