/** Exposure: the ladder, one step planned, done and looked back on, and what rests meanwhile. */
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
            "safety",
            "measures",
            "urges"
        })
@NullMarked
package app.lull.exposures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
