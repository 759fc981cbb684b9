package org.askwell.downloads.sboms;

import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.askwell.files.FileReferences;

/** The SBOMs of patches. */
@ApplicationScoped
class SbomReferences implements FileReferences {

    @Override
    public Stream<Reference> references() {
        return Sbom.<Sbom>stream("from Sbom s join fetch s.patch")
                .map(sbom -> new Reference(sbom.fileId, sbom.patch.patchKey + " / " + sbom.name));
    }
}
