/** Caffeine: what was drunk, when, and how much of it is still there. */
@ApplicationModule(allowedDependencies = {"account", "time", "ui", "store", "export", "today", "content", "kinetics"})
@NullMarked
package app.lull.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
