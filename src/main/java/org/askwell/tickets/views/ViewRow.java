package org.askwell.tickets.views;

import org.askwell.accounts.Viewer;
import org.askwell.tickets.DeskListing;

/**
 * A saved view in a list.
 *
 * @param owner the name of the person who made it
 * @param changeable whether the viewer may change it
 * @param tickets how many there are in it
 */
public record ViewRow(
        long id,
        int version,
        String name,
        boolean shared,
        String owner,
        boolean changeable,
        DeskListing listing,
        long tickets) {

    static ViewRow of(SavedView view, Viewer viewer, long tickets) {
        return new ViewRow(
                view.id,
                view.version,
                view.name,
                view.shared,
                view.owner.name,
                view.changeableBy(viewer),
                view.listing(),
                tickets);
    }

    /** @return where the tickets are */
    public String path() {
        return "/desk?" + listing.parameters();
    }
}
