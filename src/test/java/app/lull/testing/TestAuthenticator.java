package app.lull.testing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;
import org.bouncycastle.util.encoders.Base32;

/** An authenticator app as somebody has it on the phone. */
public final class TestAuthenticator {

    private static final int STEP_SECONDS = 30;

    private final byte[] secret;
    private final Clock clock;
    private final boolean waits;
    private long shown;

    private TestAuthenticator(String key, Clock clock, boolean waits) {
        this.secret = Base32.decode(key);
        this.clock = clock;
        this.waits = waits;
    }

    /** One whose time passes only when a test says so. @param key as the app is told it */
    public TestAuthenticator(String key, Clock clock) {
        this(key, clock, false);
    }

    /**
     * One in somebody's hand, in real time. Its codes hold for half a minute at least, however slow the machine is on
     * which they are typed; for a third one within that time somebody has to wait.
     */
    public static TestAuthenticator inTheHand(String key) {
        return new TestAuthenticator(key, Clock.systemUTC(), true);
    }

    /**
     * A code that was not shown before and is taken now. Lull takes the one before and the one after, too: where time
     * stands still, three can be had at once, and in the hand two; for one more, thirty seconds have to pass.
     */
    public String code() {
        shown = Math.max(waits ? step() : step() - 1, shown + 1);
        if (waits) {
            Awaitility.await().atMost(Duration.ofSeconds(2L * STEP_SECONDS)).until(() -> shown <= step() + 1);
        } else if (shown > step() + 1) {
            throw new IllegalStateException("The app has no further code yet: let thirty seconds pass");
        }
        return code(shown);
    }

    private long step() {
        return clock.instant().getEpochSecond() / STEP_SECONDS;
    }

    private String code(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[19] & 0xF) & 0x7fffffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
