package app.lull.program;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A day of the path that was taken ahead of its time.
 *
 * @param stay the one it happened in
 */
record Ahead(UUID id, UUID stay, LocalDate day) {}
