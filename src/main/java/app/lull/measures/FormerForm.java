package app.lull.measures;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form that was entered together and does not count any more.
 *
 * @param at when it was corrected or taken back
 * @param instead what stands in its place; null where it was entered by mistake
 */
public record FormerForm(
        KeptForm form, Instant at, @Nullable UUID instead) {}
