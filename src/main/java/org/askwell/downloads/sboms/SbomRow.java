package org.askwell.downloads.sboms;

import java.time.Instant;

/**
 * An SBOM as far as everybody sees it who may have the patch.
 *
 * @param name the file's name
 * @param size in bytes
 * @param specVersion the edition of CycloneDX
 * @param components how many parts it names
 */
public record SbomRow(String name, long size, String sha256, String specVersion, long components, Instant attachedAt) {

    static SbomRow of(Sbom sbom) {
        return new SbomRow(
                sbom.name,
                sbom.size,
                sbom.sha256,
                sbom.specVersion,
                SbomComponent.count("sbom", sbom),
                sbom.attachedAt);
    }
}
