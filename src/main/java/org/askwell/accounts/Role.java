package org.askwell.accounts;

/** What an identity provider's group lets a user do (R19). The names are the groups'. */
public final class Role {

    public static final String CUSTOMER = "customer";
    public static final String CUSTOMER_MANAGER = "customer-manager";
    public static final String AGENT = "agent";
    public static final String EXPERT = "expert";
    public static final String SUPERVISOR = "supervisor";
    public static final String EDITOR = "editor";
    public static final String RELEASE_MANAGER = "release-manager";
    public static final String ADMIN = "admin";
    public static final String AUDITOR = "auditor";

    /** No group, but what one of the staff has while looking at the portal as a customer. */
    public static final String VIEWING = "viewing";

    private Role() {}
}
