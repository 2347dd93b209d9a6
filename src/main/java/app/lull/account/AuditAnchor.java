package app.lull.account;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The newest place of the chain that this copy of Lull has seen, outside of the database ({@code audit-anchor} in Lull's
 * home): a chain whose end was cut off is whole in itself, and only somebody who remembers a later place can tell.
 * Where the database contradicts it, it stays as it is, for whoever looks into it.
 */
@Component
class AuditAnchor {

    private static final Logger LOG = LoggerFactory.getLogger(AuditAnchor.class);

    private final Path file;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable AuditMark newest;
    private volatile boolean contradicted;
    private boolean unwritable;

    AuditAnchor(@Value("${lull.home}") Path home) {
        this.file = home.resolve("audit-anchor");
        try {
            newest = in(home).orElse(null);
        } catch (UnreadableAnchor e) {
            contradict(e.getMessage());
        }
    }

    /** The file is there, and what it says is no place in a chain. */
    static final class UnreadableAnchor extends Exception {
        UnreadableAnchor(Path file, @Nullable Throwable cause) {
            super(file.toAbsolutePath().normalize() + " cannot be read, or is damaged", cause);
        }
    }

    /** What the last Lull of this home saw, if there was one. */
    static Optional<AuditMark> in(Path home) throws UnreadableAnchor {
        var file = home.resolve("audit-anchor");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    AuditMark.parse(Files.readString(file)).orElseThrow(() -> new UnreadableAnchor(file, null)));
        } catch (IOException e) {
            throw new UnreadableAnchor(file, e);
        }
    }

    Optional<AuditMark> newest() {
        return Optional.ofNullable(newest);
    }

    /** Compares with the head of the chain while nobody else can move it: it is never before what was committed. */
    void compare(AuditMark head) {
        var known = newest;
        if (known != null && (head.n() < known.n() || (head.n() == known.n() && !head.equals(known)))) {
            contradict("row " + known.n() + " was written, and the chain ends at row " + head.n());
        }
    }

    /** Says that the database and the anchor do not agree. It is said once; the anchor stays where it is. */
    void contradict(@Nullable String why) {
        if (!contradicted) {
            contradicted = true;
            LOG.error("The audit was changed, or the database set back: {}. ./lull audit tells more", why);
        }
    }

    /** Remembers a place that was committed, unless a later one is known. */
    void advance(AuditMark mark) {
        lock.lock();
        try {
            var known = newest;
            if (contradicted || (known != null && known.n() >= mark.n())) {
                return;
            }
            newest = mark;
            write(mark);
        } finally {
            lock.unlock();
        }
    }

    /** In place, in one go: the numbers only grow, so nothing older is left behind it. */
    private void write(AuditMark mark) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(file);
                if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            }
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap((mark + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
            }
        } catch (IOException e) {
            if (!unwritable) {
                unwritable = true;
                LOG.warn("{} cannot be written, so an end of the audit that is cut off is not noticed", file, e);
            }
        }
    }
}
