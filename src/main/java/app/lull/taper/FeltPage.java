package app.lull.taper;

import app.lull.store.Ids;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The screen on which a patient says how less caffeine was felt.
 *
 * @param id for the answers: the saved one, or a new one
 * @param saved today's answers; null where there are none
 * @param open whether a step runs today
 * @param nextIsHeldUntil the last day on which the step is repeated because of today's answers; null where it is not
 */
public record FeltPage(
        UUID id,
        LocalDate day,
        @Nullable Felt saved,
        boolean open,
        @Nullable LocalDate nextIsHeldUntil) {

    /** The answers as they would be kept. */
    public FeltDraft answered(Symptoms symptoms) {
        return new FeltDraft(id, day, saved == null ? null : saved.version(), symptoms);
    }

    static FeltPage of(LocalDate day, @Nullable Felt saved, boolean open, @Nullable LocalDate heldUntil) {
        return new FeltPage(saved == null ? Ids.next() : saved.id(), day, saved, open, heldUntil);
    }
}
