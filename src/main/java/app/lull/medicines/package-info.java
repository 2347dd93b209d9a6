/** Medicines, nicotine, alcohol and supplements: what is taken beside caffeine. */
@ApplicationModule(allowedDependencies = {"account", "time", "ui", "store", "export", "content", "checkin"})
@NullMarked
package app.lull.medicines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
