/** The entry gate: a calm conversation at the beginning, once, and what follows from it. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "time",
            "ui",
            "store",
            "export",
            "today",
            "content",
            "curriculum",
            "sessions",
            "intake",
            "kinetics",
            "doctor"
        })
@NullMarked
package app.lull.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
