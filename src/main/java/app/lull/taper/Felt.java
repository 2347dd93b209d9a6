package app.lull.taper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How less caffeine was felt on one day, as it is kept.
 *
 * @param plan the plan that was running
 * @param day the patient's day
 * @param version raised by every change; an edit names the one it saw
 */
public record Felt(
        UUID id, UUID plan, LocalDate day, Symptoms symptoms, int version, Instant savedAt, Instant changedAt) {}
