/** Worry time: what was postponed, waiting for its slot. */
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
            "safety"
        })
@NullMarked
package app.lull.worries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
