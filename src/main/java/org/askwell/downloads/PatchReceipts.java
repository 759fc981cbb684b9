package org.askwell.downloads;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.askwell.accounts.Viewer;

/** What customers did with a patch that they were told of, implemented where it is kept. */
public interface PatchReceipts {

    /** Notes that somebody of the viewer's customer has looked at the patch. */
    void seen(Patch patch, Viewer viewer);

    /** @return those of the customers who were neither told of the patch nor have it, by their codes */
    List<String> untold(Patch patch, List<String> organisations);

    /** @return when the viewer's customer said that it was installed */
    Optional<Instant> installed(Patch patch, Viewer viewer);
}
