package app.lull.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Seals and opens what people write freely (AES-256-GCM by Tink). The row's id is bound in, so that a sealed text copied
 * to another row does not open there.
 */
public class Seal {

    private final Aead aead;

    Seal(KeysetHandle keys) throws GeneralSecurityException {
        this.aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** Seals the text for the row with this id. */
    public SealedText seal(String text, UUID row) {
        try {
            return new SealedText(aead.encrypt(text.getBytes(StandardCharsets.UTF_8), bytes(row)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The text could not be sealed", e);
        }
    }

    /**
     * Opens what was sealed for this row.
     *
     * @throws IllegalStateException if it was sealed for another row, with a key that is gone, or altered
     */
    public String open(SealedText sealed, UUID row) {
        try {
            return new String(aead.decrypt(sealed.bytes(), bytes(row)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The sealed text of row " + row + " does not open", e);
        }
    }

    private static byte[] bytes(UUID row) {
        return ByteBuffer.allocate(16)
                .putLong(row.getMostSignificantBits())
                .putLong(row.getLeastSignificantBits())
                .array();
    }
}
