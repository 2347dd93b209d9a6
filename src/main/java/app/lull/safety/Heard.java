package app.lull.safety;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An answer to the question about self-harm that a therapist entered together with the patient.
 *
 * @param concern the form it belongs to; where that was never finished, there is none of this id
 * @param day the patient's day
 * @param value 0 not at all to 3 nearly every day
 */
public record Heard(UUID concern, LocalDate day, int value) {}
