package app.lull.store;

import java.util.Arrays;

/**
 * What a person wrote freely, unreadable without Lull's key. It is what SQL sees; {@link Seal} opens it.
 *
 * @param bytes ciphertext; never empty
 */
public record SealedText(byte[] bytes) {

    public SealedText {
        if (bytes.length == 0) {
            throw new IllegalArgumentException("sealed text is never empty");
        }
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedText(var theirs) && Arrays.equals(bytes, theirs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "SealedText[" + bytes.length + " bytes]";
    }
}
