package org.askwell.downloads;

import java.util.List;
import java.util.Optional;

import org.askwell.accounts.Viewer;

/** What a patch was made for: tickets, or change requests, each implemented in the room that knows them. */
public interface LinkedWork {

    /** @param path where the viewer reads it */
    record Link(String number, String title, String path) {}

    /** @return that of the number if there is one of this kind and the viewer may see it */
    Optional<Link> of(String number, Viewer viewer);

    /** @return whether there is one of this kind with the number, whoever may see it */
    boolean exists(String number);

    /** @return those of any kind that the viewer may see, in the order of the numbers */
    static List<Link> of(List<LinkedWork> kinds, List<String> numbers, Viewer viewer) {
        return numbers.stream()
                .flatMap(number -> kinds.stream().flatMap(kind -> kind.of(number, viewer).stream()))
                .toList();
    }

    /** @return the first number that nothing of any kind has */
    static Optional<String> unknown(List<LinkedWork> kinds, List<String> numbers) {
        return numbers.stream()
                .filter(number -> kinds.stream().noneMatch(kind -> kind.exists(number)))
                .findFirst();
    }
}
