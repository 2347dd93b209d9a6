/** Guided sessions: choosing, playing, and remembering what was really done. */
@ApplicationModule(allowedDependencies = {"account", "time", "ui", "store", "export", "today", "content"})
@NullMarked
package app.lull.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
