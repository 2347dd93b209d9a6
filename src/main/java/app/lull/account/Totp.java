package app.lull.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of an authenticator app (RFC 6238), as every such app makes them: SHA-1, six digits, thirty seconds. */
public final class Totp {

    static final int SECRET_BYTES = 20;
    static final int DIGITS = 6;
    private static final int SIX_DIGITS = 1_000_000;
    private static final int STEP_SECONDS = 30;

    private Totp() {}

    /** Which thirty seconds since 1970. */
    public static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
    }

    /** The code of one step. */
    public static String code(byte[] secret, long step) {
        return "%06d".formatted(truncated(secret, step) % SIX_DIGITS);
    }

    /** RFC 4226's number of 31 bits. */
    static int truncated(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            return ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xF) & Integer.MAX_VALUE;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA1", e);
        }
    }

    /**
     * The step whose code this is: the present one, or one to either side for a clock that is a little off.
     *
     * @param after only steps after this one, so that no code is taken twice
     */
    static OptionalLong stepOf(byte[] secret, String code, Instant now, long after) {
        var typed = code.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        return LongStream.rangeClosed(step(now) - 1, step(now) + 1)
                .filter(step -> MessageDigest.isEqual(
                        code(secret, step).getBytes(java.nio.charset.StandardCharsets.US_ASCII), typed))
                .filter(step -> step > after)
                .findFirst();
    }
}
