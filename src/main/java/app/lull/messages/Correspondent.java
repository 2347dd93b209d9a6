package app.lull.messages;

import app.lull.account.TherapistId;

/**
 * A therapist a patient writes with, or wrote with.
 *
 * @param open whether a message can be sent now
 */
public record Correspondent(TherapistId therapist, String name, boolean open) {}
