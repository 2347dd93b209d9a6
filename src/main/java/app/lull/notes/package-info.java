/** What a therapist notes about a patient for themselves. */
@ApplicationModule(allowedDependencies = {"account", "time", "ui", "store", "careteam", "overview", "overview::ui"})
@NullMarked
package app.lull.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
