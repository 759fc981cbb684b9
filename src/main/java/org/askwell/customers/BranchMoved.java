package org.askwell.customers;

/**
 * An organisation, and all below it, is a part of another one now.
 *
 * @param code the organisation
 * @param before its path before
 * @param after its path now, as {@link Organisation#path} has it
 */
public record BranchMoved(String code, String before, String after) {}
