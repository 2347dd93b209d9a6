package app.lull.store;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** Seals as the Lull of a home folder does, for rows that a test puts there behind its back. */
public final class SealOfHome {

    private SealOfHome() {}

    public static byte[] seal(Path home, String text, UUID row) {
        try {
            return new Seal(SealKeys.in(home.resolve("seal.json")))
                    .seal(text, row)
                    .bytes();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
