package app.lull.safety;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened on the way to help. It holds no words a person wrote.
 *
 * @param concern what belongs together: the filled-in form, or one use of the button
 * @param value with {@code ITEM}: the answer to the question about self-harm, 0 not at all to 3 nearly every day
 * @param asked with {@code ANSWER}: which of the three questions
 * @param said with {@code ANSWER}: what was tapped
 * @param page with {@code SHOWN}: the page of help
 */
public record SafetyEvent(
        UUID id,
        UUID concern,
        Instant at,
        Kind kind,
        @Nullable Integer value,
        @Nullable Asked asked,
        @Nullable Said said,
        @Nullable HelpPage page) {

    /** What happened. */
    public enum Kind {
        /** The question about self-harm was answered. */
        ITEM,
        /** The button that says it feels hopeless. */
        HOPELESS,
        /** One of the three questions was answered. */
        ANSWER,
        /** A page of help was shown. */
        SHOWN
    }

    /** The three questions, in their order. */
    public enum Asked {
        THOUGHTS,
        PLAN,
        ACT
    }

    /** An answer to one of them. */
    public enum Said {
        NO,
        YES,
        UNSAID
    }

    /** Where the answers led. */
    public enum HelpPage {
        EMERGENCY,
        CRISIS_LINE,
        RESOURCES
    }

    public SafetyEvent {
        only(kind == Kind.ITEM, value, "value");
        only(kind == Kind.ANSWER, asked, "asked");
        only(kind == Kind.ANSWER, said, "said");
        only(kind == Kind.SHOWN, page, "page");
        if (value != null && (value < 0 || value > 3)) {
            throw new IllegalArgumentException("value lies between 0 and 3, not at " + value);
        }
    }

    private static void only(boolean expected, @Nullable Object there, String field) {
        if (expected != (there != null)) {
            throw new IllegalArgumentException(field + (expected ? " is missing" : " does not belong here"));
        }
    }
}
