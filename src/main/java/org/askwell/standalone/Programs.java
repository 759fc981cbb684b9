package org.askwell.standalone;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the servers' programs are: in the folder {@code standalone} beside the portal's own files. */
final class Programs {

    private static final String OPTION = "name their folder with -Daskwell.standalone.home=FOLDER, or use servers of "
            + "your own (see README, Operating)";

    private Programs() {}

    /** @throws StandaloneException if the build made no programs for this platform */
    static Path home() {
        try {
            Path here = Path.of(Programs.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            for (Path folder = here.getParent(); folder != null; folder = folder.getParent()) {
                if (Files.isDirectory(folder.resolve("standalone/postgresql"))) {
                    return folder.resolve("standalone");
                }
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        throw new StandaloneException("The embedded servers were not found: " + OPTION);
    }

    static Path of(Path home, String name) {
        Path folder = home.resolve(name);
        if (!Files.isDirectory(folder)) {
            throw new StandaloneException("There is no " + name + " in " + home + " for "
                    + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ": " + OPTION);
        }
        return folder;
    }
}
