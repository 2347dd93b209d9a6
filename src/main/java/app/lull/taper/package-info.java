/** A way down from caffeine, in steps that are kept when ready. */
@ApplicationModule(allowedDependencies = {"account", "time", "ui", "store", "export", "today", "content", "intake"})
@NullMarked
package app.lull.taper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
