package org.askwell.changes;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.askwell.accounts.Viewer;
import org.askwell.downloads.LinkedWork;

/** Lets a patch name the change requests that it carries out. */
@ApplicationScoped
class ChangesOfPatches implements LinkedWork {

    @Override
    public Optional<Link> of(String number, Viewer viewer) {
        return ChangeRequest.visibleTo(viewer, number)
                .map(change -> new Link(change.number, change.title, "/changes/" + change.number));
    }

    @Override
    public boolean exists(String number) {
        return ChangeRequest.count("number", number) > 0;
    }
}
