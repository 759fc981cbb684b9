package org.askwell.feedback.periodic;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;

/** Takes the answers to periodic surveys. */
@ApplicationScoped
class PeriodicDesk {

    @Inject
    Clock clock;

    /** What the link is about. */
    public record Asked(String token, String organisation, boolean answered) {

        /** Leaves out the token (T23). */
        @Override
        public String toString() {
            return "Asked[organisation=" + organisation + "]";
        }
    }

    /**
     * @throws NotFoundException if no such link was ever sent
     * @throws ClientErrorException 410 if it is too old
     */
    @Transactional
    Asked asked(String token) {
        SurveyInvitation invitation = usable(SurveyInvitation.withToken(token));
        return new Asked(token, invitation.survey.organisation.name, invitation.answeredAt != null);
    }

    /**
     * Keeps the answer; one that is there stays.
     *
     * @param stars 1–5
     * @param comment up to 2,000 characters, or null
     * @throws ClientErrorException 410 if it is answered already or the link is too old
     */
    @Transactional
    void answer(String token, int stars, String comment) {
        SurveyInvitation invitation = usable(SurveyInvitation.lockedWithToken(token));
        if (invitation.answeredAt != null) {
            throw new ClientErrorException(410);
        }
        invitation.stars = stars;
        invitation.comment = comment;
        invitation.answeredAt = clock.instant();
    }

    private SurveyInvitation usable(Optional<SurveyInvitation> found) {
        SurveyInvitation invitation = found.orElseThrow(NotFoundException::new);
        if (!clock.instant().isBefore(invitation.survey.expiresAt)) {
            throw new ClientErrorException(410);
        }
        return invitation;
    }
}
