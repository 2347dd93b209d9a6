package app.lull.imports;

import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.store.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Files that are being looked at, in a folder of Lull's home that only its owner can read. None outlives its import, its
 * page or the process; what a killed process left is gone after the next start.
 */
@Component
class ImportFiles {

    static final int MOST_MEGABYTES = 30;
    private static final long MOST_BYTES = MOST_MEGABYTES * 1024L * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(ImportFiles.class);

    private final Path folder;
    private final Map<UUID, Kept> files = new ConcurrentHashMap<>();

    ImportFiles(@Value("${lull.home}") Path home) {
        this.folder = home.resolve("imports");
        if (Files.isDirectory(folder)) {
            sweep();
        }
    }

    /** A file, whose it is, and what there is in it. */
    record Kept(PatientId owner, Path path, Survey survey) {

        Layout layout() {
            return survey.layout();
        }
    }

    private void sweep() {
        try (var left = Files.list(folder)) {
            left.forEach(ImportFiles::delete);
        } catch (IOException e) {
            LOG.warn("Files of earlier imports could not be removed");
        }
    }

    /**
     * Takes a file in.
     *
     * @throws NotReadable where it is too long, or no text with columns; then nothing of it stays
     */
    UUID receive(PatientId patient, InputStream in) {
        var id = Ids.next();
        var path = folder.resolve(id + ".csv");
        try {
            write(in, path);
            files.put(id, new Kept(patient, path, Survey.of(path, Layout.of(path))));
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be taken in", e);
        } finally {
            if (!files.containsKey(id)) {
                delete(path);
            }
        }
    }

    private void write(InputStream in, Path path) throws IOException {
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        try (var out = Files.newOutputStream(path)) {
            var some = new byte[8192];
            long written = 0;
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                written += n;
                if (written > MOST_BYTES) {
                    throw new NotReadable(
                            ("This file is longer than %d MB. Make it several files, and import them one after "
                                            + "the other.")
                                    .formatted(MOST_MEGABYTES));
                }
                out.write(some, 0, n);
            }
        }
    }

    /** The file. @throws NotFound where it is gone, or somebody else's */
    Kept find(PatientId patient, UUID id) {
        var kept = files.get(id);
        if (kept == null || !kept.owner().equals(patient)) {
            throw new NotFound();
        }
        return kept;
    }

    /** The first line names the columns, or it does not. */
    void heading(PatientId patient, UUID id, boolean has) {
        var kept = find(patient, id);
        try {
            files.put(
                    id,
                    new Kept(
                            patient,
                            kept.path(),
                            Survey.of(kept.path(), kept.layout().withHeading(has))));
        } catch (IOException e) {
            throw new UncheckedIOException("A file that was taken in cannot be read", e);
        }
    }

    /** Forgets the file; one that is gone stays gone. */
    void drop(PatientId patient, UUID id) {
        var kept = files.get(id);
        if (kept != null && kept.owner().equals(patient)) {
            files.remove(id);
            delete(kept.path());
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.warn("A file that was imported could not be removed");
        }
    }
}
