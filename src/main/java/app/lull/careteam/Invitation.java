package app.lull.careteam;

import java.time.Instant;
import java.util.UUID;

/** A code a therapist gave to somebody, as long as nobody has taken it up. */
public record Invitation(UUID id, Instant madeAt, Instant until) {}
