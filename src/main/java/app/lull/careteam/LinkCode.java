package app.lull.careteam;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What one person hands to another to be linked: 80 random bits as 16 letters and digits in groups of four, of Crockford's
 * alphabet, so that it can be read out. Typed in lower case, without hyphens, with O for 0 or I for 1, it is the same.
 */
public record LinkCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;

    static LinkCode next(SecureRandom random) {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new LinkCode(code.toString());
    }

    /** The code that was typed, or the end of the address that was pasted; empty where it can be none. */
    public static Optional<LinkCode> typed(String text) {
        var end = text.strip();
        end = end.substring(end.lastIndexOf('/') + 1);
        if (end.length() > 2 * LENGTH) {
            return Optional.empty();
        }
        var plain = end.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s‐-―-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (plain.length() != LENGTH || !plain.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)) {
            return Optional.empty();
        }
        return Optional.of(new LinkCode(plain.replaceAll("(.{4})(?=.)", "$1-")));
    }

    /** SHA-256: all that is stored of it. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Nothing that could be used. */
    @Override
    public String toString() {
        return "LinkCode";
    }
}
