package org.askwell.testsupport;

/** The people of the demo realm, who play every story in the tests. */
public enum Cast {
    /** Customer of the harbour bureau, reads Chinese. */
    MEI("mei.lin"),
    /** The harbour bureau's manager. */
    TOM("tom.reed"),
    /** Customer of Northfield. */
    ANA("ana.costa"),
    /** Customer of Northfield, reads Chinese. */
    WEI("wei.zhang"),
    /** First line of support. */
    SAM("sam.agent"),
    /** Support expert, reads Chinese. */
    LI("li.agent"),
    SUE("sue.supervisor"),
    ED("ed.editor"),
    RAY("ray.release"),
    /** The other release manager, who approves what Ray made; reads Chinese. */
    RUI("rui.release"),
    ROOT("root.admin"),
    AVA("ava.auditor");

    /** Every demo user's password. */
    public static final String PASSWORD = "askwell-demo-1";

    private final String username;

    Cast(String username) {
        this.username = username;
    }

    public String username() {
        return username;
    }
}
