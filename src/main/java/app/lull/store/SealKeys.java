package app.lull.store;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/**
 * The keys that seal: a Tink keyset, from the operator's secret or from a file in Lull's home that only its owner can
 * read. The newest key seals; older ones still open.
 */
final class SealKeys {

    private SealKeys() {}

    /** Reads the keyset, or makes one where the file does not exist yet. */
    static KeysetHandle in(Path file) throws GeneralSecurityException, IOException {
        AeadConfig.register();
        if (!Files.exists(file)) {
            write(file, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        }
        return parse(Files.readString(file));
    }

    /** Reads a keyset in Tink's JSON form. */
    static KeysetHandle parse(String json) throws GeneralSecurityException {
        AeadConfig.register();
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    }

    /** The same keys and a new one that seals from now on. */
    static KeysetHandle rotated(KeysetHandle keys) throws GeneralSecurityException {
        var builder = KeysetHandle.newBuilder(keys);
        for (int i = 0; i < builder.size(); i++) {
            builder.getAt(i).setStatus(com.google.crypto.tink.KeyStatus.ENABLED);
        }
        return builder.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
    }

    /** Writes the keyset whole or not at all, readable by its owner alone. */
    static void write(Path file, KeysetHandle keys) throws GeneralSecurityException, IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            if (Files.getFileStore(fresh.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(
                        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
        } catch (FileAlreadyExistsException left) {
            Files.delete(fresh);
            write(file, keys);
            return;
        }
        Files.writeString(fresh, TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
