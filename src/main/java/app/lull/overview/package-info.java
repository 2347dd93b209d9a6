/** One patient as their therapist sees them: what they share, in their own days, each figure with its evidence. */
@ApplicationModule(allowedDependencies = {"account", "time", "ui", "store", "careteam"})
@NullMarked
package app.lull.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
