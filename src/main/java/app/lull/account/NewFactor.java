package app.lull.account;

/** A second step that has just been shown to work, and is to be kept. Its name is refused where it cannot be one. */
public sealed interface NewFactor {

    /** The name of it, as its owner calls it. */
    String name();

    /**
     * An authenticator app.
     *
     * @param step the thirty seconds of the code that was shown, counted from 1970
     */
    record App(String name, byte[] secret, long step) implements NewFactor {

        public App {
            name = NewFactors.checkedName(name);
            if (secret.length == 0 || step < 0) {
                throw new IllegalArgumentException("an app has a secret and showed a code after 1970");
            }
        }
    }

    /**
     * A passkey.
     *
     * @param site the host it was made for
     * @param credentialId 1 to 1,023 bytes
     * @param credential attested credential data of WebAuthn, 1 to 4,096 bytes
     */
    record Passkey(String name, String site, byte[] credentialId, byte[] credential, long signCount)
            implements NewFactor {

        public Passkey {
            name = NewFactors.checkedName(name);
            Site.checkHost(site);
            if (!isWithin(credentialId, 1023) || !isWithin(credential, 4096) || signCount < 0) {
                throw new IllegalArgumentException("this is no passkey");
            }
        }

        private static boolean isWithin(byte[] bytes, int most) {
            return bytes.length >= 1 && bytes.length <= most;
        }
    }
}
