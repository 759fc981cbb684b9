package org.askwell.downloads.sboms;

/**
 * A part that a patch is made of; what is not known is empty.
 *
 * @param type such as {@code library}
 * @param name with its group before it
 * @param licences identifiers of SPDX, names, or an expression
 * @param purl the package URL
 */
public record ComponentRow(String type, String name, String version, String licences, String purl) {

    static ComponentRow of(SbomComponent component) {
        return new ComponentRow(component.type, component.name, component.version, component.licences, component.purl);
    }
}
