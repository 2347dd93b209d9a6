package app.lull.urges;

import java.time.Instant;
import java.util.UUID;

/** How strong an urge was at a moment of the wait. @param strength 0-10 */
record Report(UUID id, UUID urge, Instant at, int strength) {}
