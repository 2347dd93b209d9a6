/** Reading: the cards of the program, which were read, and a brake where reading again has become a way to check. */
@ApplicationModule(
        allowedDependencies = {"account", "time", "ui", "store", "export", "today", "content", "curriculum", "sessions"
        })
@NullMarked
package app.lull.lessons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
