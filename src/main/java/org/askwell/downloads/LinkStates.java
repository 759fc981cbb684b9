package org.askwell.downloads;

import java.util.Collection;
import java.util.Set;

/** Whether links are still good while files are sent by them; whoever keeps the links knows. */
public interface LinkStates {

    /** @return those of the links that were revoked */
    Set<Long> revoked(Collection<Long> links);
}
