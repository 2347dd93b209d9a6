package app.lull.careteam;

import app.lull.account.TherapistId;
import org.jspecify.annotations.Nullable;

/**
 * A therapist as a patient is told about them.
 *
 * @param name how they are called
 * @param place where they work, or what they are; null where they have not said
 */
public record NamedTherapist(
        TherapistId id, String name, @Nullable String place) {}
