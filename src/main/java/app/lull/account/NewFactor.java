package app.lull.account;

/** A second step that has just been shown to work, and is to be kept. */
public sealed interface NewFactor {

    /** An authenticator app. */
    record App(String name, byte[] secret, long step) implements NewFactor {}

    /** A passkey. */
    record Passkey(String name, String site, byte[] credentialId, byte[] credential, long signCount)
            implements NewFactor {}
}
