package org.askwell.downloads;

/** What was laid down about the release of patches; whoever keeps the plans knows. */
public interface ReleasePlans {

    /** @return who has to agree when somebody without a contract asks for the patch */
    Decider decider(Patch patch);
}
