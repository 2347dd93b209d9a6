/** The clock, and the day: it begins at 04:00 where the patient lives. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.lull.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
