package org.askwell.accounts;

import java.util.Set;

/**
 * Who is asking, as every scope needs it: objects are loaded through what the viewer may see.
 *
 * @param accountId the account, or null for somebody who is not logged in
 * @param organisationCode the customer the viewer belongs to, or null for staff and for the anonymous
 * @param roles the groups of the current login
 * @param language the language the viewer reads
 */
public record Viewer(Long accountId, String organisationCode, Set<String> roles, Language language) {

    /** No account has this id. */
    private static final Long NOBODY = 0L;

    private static final Set<String> STAFF = Set.of(
            Role.AGENT, Role.EXPERT, Role.SUPERVISOR, Role.EDITOR, Role.RELEASE_MANAGER, Role.ADMIN, Role.AUDITOR);

    public static Viewer anonymous(Language language) {
        return new Viewer(null, null, Set.of(), language);
    }

    /** @return somebody who is not asking now, for choosing whom to notify */
    public static Viewer of(Account account) {
        return new Viewer(account.id, account.organisationCode, Set.copyOf(account.roles), account.language);
    }

    /** @return nobody in particular of a customer, for what all of its people may know */
    public static Viewer anybodyOf(String organisationCode) {
        return new Viewer(NOBODY, organisationCode, Set.of(), Language.EN);
    }

    public boolean loggedIn() {
        return accountId != null;
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** @return whether the viewer works for the vendor, whatever the job */
    public boolean staff() {
        return roles.stream().anyMatch(STAFF::contains);
    }

    /** @return whether the viewer solves tickets */
    public boolean support() {
        return has(Role.AGENT) || has(Role.EXPERT) || has(Role.SUPERVISOR);
    }

    public boolean editor() {
        return has(Role.EDITOR) || has(Role.ADMIN);
    }

    public boolean releaseManager() {
        return has(Role.RELEASE_MANAGER);
    }

    /** @return whether the viewer may look at how the portal is run, to change it or to check it */
    public boolean auditor() {
        return has(Role.AUDITOR) || has(Role.ADMIN);
    }

    /** @return whether it is one of the staff who looks at the portal as a customer and must not leave a trace there */
    public boolean viewing() {
        return has(Role.VIEWING);
    }

    public boolean admin() {
        return has(Role.ADMIN);
    }
}
