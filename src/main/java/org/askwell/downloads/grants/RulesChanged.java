package org.askwell.downloads.grants;

/**
 * What decides about downloads was changed: a group of customers, or how a patch is released.
 *
 * @param name the group's code or the patch's key
 * @param before what it said, or null if there was nothing
 */
public record RulesChanged(Subject subject, String name, String before, String after) {

    /** What was changed. */
    public enum Subject {
        GROUP,
        PLAN
    }
}
