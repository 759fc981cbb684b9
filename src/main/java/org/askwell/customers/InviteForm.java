package org.askwell.customers;

/**
 * What stands in the form that invites somebody.
 *
 * @param email what was entered
 * @param link the invitation just made, shown this once because only its hash is kept; else null
 */
public record InviteForm(String email, String link) {

    static InviteForm empty() {
        return new InviteForm("", null);
    }

    /** Leaves out the link: it is a secret until it is used (T23). */
    @Override
    public String toString() {
        return "InviteForm";
    }
}
