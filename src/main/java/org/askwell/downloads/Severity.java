package org.askwell.downloads;

/** How bad it is to go without a patch; the words of CVSS 4.0, section 5, for defects of every kind. */
public enum Severity {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW
}
