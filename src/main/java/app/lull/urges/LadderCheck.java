package app.lull.urges;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check on the ladder.
 *
 * @param band how often now
 * @param step what is tried next
 * @param replacement what to do instead; null where nothing is said
 * @param helper who helps, or how; null where nothing is said
 * @param version rises with every change
 */
public record LadderCheck(
        UUID id,
        Which which,
        Band band,
        Step step,
        @Nullable String replacement,
        @Nullable String helper,
        int version) {}
