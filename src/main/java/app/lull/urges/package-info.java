/** Riding out an urge to check, and the ladder of checks. Given in counts as logged; nothing is reset. */
@ApplicationModule(
        allowedDependencies = {"account", "time", "ui", "store", "export", "today", "content", "curriculum", "sessions"
        })
@NullMarked
package app.lull.urges;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
