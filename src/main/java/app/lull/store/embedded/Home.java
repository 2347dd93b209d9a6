package app.lull.store.embedded;

import app.lull.store.CannotStart;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder in which a person's Lull lives, held by a lock as long as it runs. */
final class Home implements AutoCloseable {

    private static final boolean POSIX =
            Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");
    private static final int FEWEST_MEGABYTES = 50;

    private final Path path;
    private final FileChannel lockFile;

    private Home(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /** Another process holds the folder. */
    static final class InUse extends CannotStart {
        InUse(Path path) {
            super("Another Lull is running in " + path + "; stop it first, or choose another folder with LULL_HOME");
        }
    }

    static Home open(Path folder) throws IOException {
        var path = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path);
            permit(path, "rwx------");
        }
        var lockFile = FileChannel.open(
                path.resolve("lull.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        var home = new Home(path, lockFile);
        if (!isLocked(lockFile)) {
            home.close();
            throw new InUse(path);
        }
        home.own(path.resolve("lull.lock"));
        home.needRoomFor(FEWEST_MEGABYTES);
        return home;
    }

    private static boolean isLocked(FileChannel lockFile) throws IOException {
        try {
            return lockFile.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    /** @throws CannotStart when less is left on this disk */
    void needRoomFor(int megabytes) throws IOException {
        long left = Files.getFileStore(path).getUsableSpace() >> 20;
        if (left < megabytes) {
            throw new CannotStart("There is no space left on the disk of " + path + ": Lull needs " + megabytes
                    + " MB, and " + left + " MB are free");
        }
    }

    /** A file made by root in somebody's folder belongs to them. */
    void own(Path file) throws IOException {
        if (POSIX && !Files.getOwner(file).equals(Files.getOwner(path))) {
            Files.setOwner(file, Files.getOwner(path));
        }
    }

    /** Sets the permissions, where the file system knows them. */
    static void permit(Path file, String permissions) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        }
    }

    static CannotStart explain(Path folder, IOException e) {
        var path = folder.toAbsolutePath().normalize();
        var message = String.valueOf(e.getMessage());
        if (message.contains("No space left")) {
            return new CannotStart("There is no space left on the disk of " + path, e);
        }
        if (e instanceof AccessDeniedException || message.contains("Read-only")) {
            return new CannotStart("The folder " + path + " cannot be written; choose another one with LULL_HOME", e);
        }
        if (e instanceof FileSystemException) {
            return new CannotStart("The folder " + path + " cannot be used (" + message + ")", e);
        }
        return new CannotStart("The database in " + path + " cannot be started (" + message + ")", e);
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new IllegalStateException("The lock of " + path + " could not be given back", e);
        }
    }
}
