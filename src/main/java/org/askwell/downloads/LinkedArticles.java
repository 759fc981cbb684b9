package org.askwell.downloads;

import java.util.List;

import org.askwell.accounts.Language;
import org.askwell.accounts.Viewer;

/** The articles that a patch names, implemented where both rooms are known. */
public interface LinkedArticles {

    /** @param language the one the title is in */
    record Link(String key, String title, Language language) {

        public String path() {
            return "/articles/" + key;
        }
    }

    /**
     * @return those that the viewer may read, in the order of the keys, each in the viewer's language or, if it is not
     *     there, in the other one
     */
    List<Link> of(List<String> keys, Viewer viewer);
}
