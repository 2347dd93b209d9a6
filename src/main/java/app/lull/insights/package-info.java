/** What the diary can say by now, and what it cannot. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "time",
            "ui",
            "store",
            "export",
            "checkin",
            "intake",
            "medicines",
            "sessions",
            "taper"
        })
@NullMarked
package app.lull.insights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
