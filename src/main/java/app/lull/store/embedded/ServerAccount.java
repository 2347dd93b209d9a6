package app.lull.store.embedded;

import app.lull.store.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The account of the operating system under which PostgreSQL runs, which refuses to run as root: whoever started Lull,
 * and for root either the folder's owner, or root without its powers in a user namespace, or {@code nobody}.
 *
 * @param prefix the words before each command
 * @param givesTo the number of the user and group whom the data must belong to, or empty
 */
record ServerAccount(List<String> prefix, List<Integer> givesTo) {

    private static final int ROOT = 0;

    static ServerAccount of(Home home) throws IOException {
        boolean asRoot = "root".equals(System.getProperty("user.name"));
        if (!asRoot || System.getProperty("os.name").startsWith("Windows")) {
            return new ServerAccount(List.of(), List.of());
        }
        var database = home.path().resolve("database");
        var owned = Files.exists(database) ? database : home.path();
        int owner = number(owned, "unix:uid");
        if (owner != ROOT) {
            return another(home, owner, number(owned, "unix:gid"));
        }
        if (works(List.of("unshare", "-U", "true"))) {
            return new ServerAccount(List.of("unshare", "-U"), List.of());
        }
        Home.permit(home.path(), "rwx--x--x");
        return another(home, nobody("-u"), nobody("-g"));
    }

    private static ServerAccount another(Home home, int user, int group) throws IOException {
        var prefix = List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups");
        var passes = Stream.concat(
                prefix.stream(), Stream.of("test", "-x", home.path().toString()));
        if (!works(passes.toList())) {
            throw new CannotStart("PostgreSQL refuses to run as root, and no other account can reach " + home.path()
                    + "; start Lull as an ordinary user, or choose a folder with LULL_HOME that others may pass");
        }
        return new ServerAccount(prefix, List.of(user, group));
    }

    private static int nobody(String option) throws IOException {
        var id = Command.run(List.of("id", option, "nobody"));
        return id.succeeded() ? Integer.parseInt(id.output().strip()) : 65534;
    }

    private static boolean works(List<String> words) {
        try {
            return Command.run(words).succeeded();
        } catch (IOException e) {
            return false;
        }
    }

    private static int number(Path file, String attribute) throws IOException {
        return (Integer) Files.getAttribute(file, attribute);
    }

    /** The command as this account runs it. */
    List<String> command(String... words) {
        return Stream.concat(prefix.stream(), Stream.of(words)).toList();
    }

    /** Makes a folder and all in it belong to this account. */
    void give(Path folder) throws IOException {
        if (givesTo.isEmpty()) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) {
                Files.setAttribute(file, "unix:uid", givesTo.getFirst(), LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(file, "unix:gid", givesTo.getLast(), LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
