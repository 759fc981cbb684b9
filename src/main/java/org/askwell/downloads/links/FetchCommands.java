package org.askwell.downloads.links;

/**
 * What to type to fetch a file and to go on after a break, in a POSIX shell or PowerShell; the same in every language.
 *
 * @param curl names the file itself, as curl cannot resume under a name that the server gives
 * @param aria2 over several connections; it compares the checksum, too
 * @param check compares the checksum of a file that curl or wget has fetched
 */
public record FetchCommands(String curl, String wget, String aria2, String check) {

    static FetchCommands of(String url, String fileName, String sha256) {
        String name = quoted(fileName);
        String address = quoted(url);
        return new FetchCommands(
                "curl -f -C - -o " + name + " " + address,
                "wget -c -O " + name + " " + address,
                "aria2c -c -x 4 -o " + name + " --checksum=sha-256=" + sha256 + " " + address,
                "echo " + quoted(sha256 + "  " + fileName) + " | sha256sum -c");
    }

    /** Within quotes nothing has a meaning for the shell, whatever a file is called; no name begins like an option. */
    private static String quoted(String text) {
        return "'" + (text.startsWith("-") ? "./" + text : text).replace("'", "'\\''") + "'";
    }

    /** Leaves out the link: it is a secret while it can be used (T23). */
    @Override
    public String toString() {
        return "FetchCommands";
    }
}
