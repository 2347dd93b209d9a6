/** When it is about staying alive: asking three plain questions, showing help at once, and a plan for hard hours. */
@ApplicationModule(allowedDependencies = {"account", "time", "ui", "store", "export", "today", "content", "sessions"})
@NullMarked
package app.lull.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
