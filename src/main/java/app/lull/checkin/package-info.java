/** Anxiety and twitch bother, once an evening, from memory. */
@ApplicationModule(allowedDependencies = {"account", "time", "ui", "store", "export", "today"})
@NullMarked
package app.lull.checkin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
