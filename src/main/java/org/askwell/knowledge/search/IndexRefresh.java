package org.askwell.knowledge.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.logging.Log;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.util.common.SearchException;

/** Lets everything that the engine has taken be found: it shows by itself once a second what it took. */
@ApplicationScoped
public class IndexRefresh {

    @Inject
    SearchMapping mapping;

    /** Without the engine nothing is refreshed, and the database answers. */
    public void refresh() {
        try {
            mapping.scope(Passage.class).workspace().refresh();
        } catch (SearchException e) {
            Log.warnf("The index is not refreshed now: %s", e.getMessage());
        }
    }
}
