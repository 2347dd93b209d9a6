package app.lull.store;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.XChaCha20Poly1305Key;
import com.google.crypto.tink.subtle.Hkdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys by which a row shows that Lull wrote it (HMAC-SHA256), one derived from each of the {@linkplain SealKeys sealing
 * keys}: whoever keeps those keeps these, and a rotation of the one rotates the other.
 */
public class MacKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final Map<Integer, SecretKeySpec> keys = new HashMap<>();
    private final int newest;

    MacKeys(KeysetHandle sealing) throws GeneralSecurityException {
        for (int i = 0; i < sealing.size(); i++) {
            var entry = sealing.getAt(i);
            keys.put(entry.getId(), derived(entry.getKey()));
        }
        newest = sealing.getPrimary().getId();
    }

    /**
     * The keys of a Lull that need not be running.
     *
     * @param operatorsKeyset the keyset itself, or a blank text where it lies in the home
     * @throws CannotStart where there is none, or it cannot be read
     */
    public static MacKeys of(String operatorsKeyset, Path home) {
        var file = home.resolve("seal.json");
        try {
            if (operatorsKeyset.isBlank() && !Files.exists(file)) {
                throw new CannotStart("There is no sealing key: neither LULL_SEAL_KEY is set, nor is there "
                        + file.toAbsolutePath().normalize());
            }
            return new MacKeys(operatorsKeyset.isBlank() ? SealKeys.in(file) : SealKeys.parse(operatorsKeyset));
        } catch (GeneralSecurityException | IOException e) {
            throw new CannotStart("The sealing key cannot be read: " + e.getMessage(), e);
        }
    }

    @AccessesPartialKey
    private static SecretKeySpec derived(Key key) throws GeneralSecurityException {
        var access = InsecureSecretKeyAccess.get();
        var secret = switch (key) {
            case AesGcmKey aes -> aes.getKeyBytes().toByteArray(access);
            case XChaCha20Poly1305Key chacha -> chacha.getKeyBytes().toByteArray(access);
            default ->
                throw new CannotStart("The sealing keyset has a key of a kind that Lull does not take: "
                        + key.getParameters() + "; AES256_GCM is one it takes");
        };
        var info = "app.lull audit chain".getBytes(StandardCharsets.UTF_8);
        return new SecretKeySpec(Hkdf.computeHkdf(ALGORITHM, secret, new byte[0], info, BYTES), ALGORITHM);
    }

    /** The key that new rows are written with. */
    public int newest() {
        return newest;
    }

    /** Whether this key is there (still). */
    public boolean has(int key) {
        return keys.containsKey(key);
    }

    /** The MAC over these parts, one after the other: 32 bytes. @throws IllegalArgumentException for an unknown key */
    public byte[] mac(int key, byte[]... parts) {
        var secret = keys.get(key);
        if (secret == null) {
            throw new IllegalArgumentException("There is no key " + key);
        }
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            for (var part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
