package app.lull.program;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time spent in one module.
 *
 * @param module its number; one more than the last module is the time after the program
 * @param after the stay it followed; null for the first. A stay is followed once
 * @param how why it began
 */
public record Stay(UUID id, int module, @Nullable UUID after, LocalDate begunOn, How how) {

    /** Why a stay began. */
    public enum How {
        /** The program began. */
        START,
        /** The one before was taken part in. */
        TOOK_PART,
        /** Seven days had passed and the person moved on, or went ahead before that. */
        MOVED_ON,
        /** An earlier one was wished for again. */
        AGAIN,
        /** One that a therapist opened was begun before its time. */
        OPENED
    }
}
