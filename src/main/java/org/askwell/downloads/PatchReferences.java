package org.askwell.downloads;

import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.askwell.files.FileReferences;

/** The files of patches. */
@ApplicationScoped
class PatchReferences implements FileReferences {

    @Override
    public Stream<Reference> references() {
        return Patch.<Patch>stream("fileId is not null")
                .map(patch -> new Reference(patch.fileId, patch.patchKey + " / " + patch.fileName));
    }
}
