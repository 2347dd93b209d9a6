/** Caffeine: what was drunk, when, and how much of it is still there; and what else is taken, as the evening asks. */
@ApplicationModule(
        allowedDependencies = {"account", "time", "ui", "store", "export", "today", "content", "kinetics", "checkin"})
@NullMarked
package app.lull.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
