package app.lull.intake;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be logged.
 *
 * @param id of the entry, made before the write
 * @param when on the patient's wall clock, up to 14 days back; null for now
 */
public record Logging(
        UUID id, Item item, Amount amount, @Nullable LocalDateTime when) {}
