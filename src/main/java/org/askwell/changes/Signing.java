package org.askwell.changes;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Account;
import org.askwell.accounts.FreshLogin;
import org.askwell.accounts.Viewer;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;

/**
 * The customer's manager signs the update record (R18): with a login of just now, by typing the own name, for a text whose
 * hash is written down with it.
 */
@ApplicationScoped
class Signing {

    @Inject
    Clock clock;

    @Inject
    FreshLogin login;

    @Inject
    ChangesConfig config;

    @Inject
    Journal journal;

    @Inject
    Verification verification;

    @Inject
    Messages messages;

    /** What is signed: {@code sha256} is that of the canonical text of all records so far. */
    record Document(ChangeRequest change, String sha256) {}

    /**
     * @throws NotFoundException if the viewer may not see the change, or there is none
     * @throws ChangeStateException if it is not the viewer's to sign, not the time for it, or the login is too old
     */
    Document document(Viewer viewer, String number) {
        ChangeRequest change = ChangeRequest.visibleTo(viewer, number).orElseThrow(NotFoundException::new);
        Flow.rule(Step.SIGNATURE, viewer, change);
        loggedInAt();
        return new Document(change, Verification.signable(ChangeRecord.of(change)));
    }

    /**
     * @param name as the signer typed it; has to be the one of the profile
     * @param sha256 of the text that the signer read
     * @throws ChangeStateException also if the records are not what was read, or not intact
     * @throws EntryException if the name is not the signer's
     */
    @Transactional
    ChangeRequest sign(Viewer viewer, String number, String name, String sha256) {
        ChangeRequest change = ChangeRequest.forChange(viewer, number).orElseThrow(NotFoundException::new);
        Flow.Rule rule = Flow.rule(Step.SIGNATURE, viewer, change);
        Instant loggedInAt = loggedInAt();
        Account signer = Account.findById(viewer.accountId());
        checkName(name, signer);
        String now = Verification.signable(ChangeRecord.of(change));
        if (!now.equals(sha256) || !verification.of(change).intact()) {
            throw new ChangeStateException(Step.SIGNATURE, Refusal.RECORD_CHANGED);
        }
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.SIGNED_NAME, name.strip());
        facts.put(Fact.LOGGED_IN_AT, loggedInAt.toString());
        facts.put(Fact.SIGNED_SHA256, now);
        change.move(Step.SIGNATURE, rule.next(), facts, signer, clock.instant());
        journal.write(change, Step.SIGNATURE, facts, List.of(), signer, clock.instant());
        change.persistAndFlush();
        return change;
    }

    private Instant loggedInAt() {
        return login.within(config.signingLogin())
                .orElseThrow(() -> new ChangeStateException(Step.SIGNATURE, Refusal.OLD_LOGIN));
    }

    private void checkName(String typed, Account signer) {
        if (typed == null || !bare(typed).equalsIgnoreCase(bare(signer.name))) {
            throw new EntryException(FormErrors.none()
                    .add("name", messages.of(ChangeCheckMessages.class).typeYourName(signer.name)));
        }
    }

    private static String bare(String name) {
        return name.replaceAll("\\s", "");
    }
}
