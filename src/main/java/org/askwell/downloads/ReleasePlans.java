package org.askwell.downloads;

import java.util.function.Predicate;

/** What was laid down about the release of patches; whoever keeps the plans knows. */
public interface ReleasePlans {

    /** @return who has to agree when somebody without a contract asks for the patch */
    Decider decider(Patch patch);

    /** @return whether the patch is there by now for whoever has a right to it, by the customer's code or null for none */
    Predicate<String> begun(Patch patch);
}
