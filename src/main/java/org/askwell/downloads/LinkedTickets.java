package org.askwell.downloads;

import java.util.List;

import org.askwell.accounts.Viewer;

/** The tickets whose defect a patch repairs, implemented where both rooms are known. */
public interface LinkedTickets {

    /** @param path where the viewer reads the ticket */
    record Link(String number, String title, String path) {}

    /** @return those that the viewer may see, in the order of the numbers */
    List<Link> of(List<String> numbers, Viewer viewer);

    /** @return the numbers that no ticket has */
    List<String> unknown(List<String> numbers);
}
