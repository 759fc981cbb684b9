package org.askwell.downloads;

import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.askwell.files.FileReferences;

/** The files of patches. */
@ApplicationScoped
class PatchReferences implements FileReferences {

    @Override
    public Stream<Reference> references() {
        return Patch.<Patch>stream("from Patch p left join fetch p.files").flatMap(patch -> patch.files.stream()
                .map(file -> new Reference(file.contentId(), patch.patchKey + " / " + file.name())));
    }
}
