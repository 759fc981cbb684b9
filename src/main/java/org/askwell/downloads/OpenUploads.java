package org.askwell.downloads;

import java.util.List;
import java.util.UUID;

import org.askwell.accounts.Viewer;

/** The uploads that somebody began for a patch and can go on with, implemented where they are received. */
public interface OpenUploads {

    /**
     * An upload that is not complete.
     *
     * @param platform what the file is for
     * @param length in bytes
     * @param received how many of them are there
     */
    record OpenUpload(UUID id, String name, String platform, long length, long received) {}

    /** @return the viewer's own, the latest first */
    List<OpenUpload> of(Patch patch, Viewer viewer);
}
