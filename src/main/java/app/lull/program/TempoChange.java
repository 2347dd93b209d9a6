package app.lull.program;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Another tempo.
 *
 * @param day the one it was chosen on; it holds from the next one on, so that today's step stays today's
 */
record TempoChange(UUID id, LocalDate day, Tempo tempo) {}
