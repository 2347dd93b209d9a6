package app.lull.insights;

import java.time.Instant;
import java.util.UUID;

/** One look at the weeks. */
record Opening(UUID id, Instant at) {}
