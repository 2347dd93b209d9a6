/** Made-up people with 90 believable days, only in a demonstration ({@code ./lull run --demo}). */
@ApplicationModule(
        allowedDependencies = {
            "time",
            "store",
            "account",
            "content",
            "checkin",
            "intake",
            "medicines",
            "sessions",
            "measures",
            "program",
            "entry",
            "kinetics",
            "review",
            "taper",
            "today",
            "careteam"
        })
@NullMarked
package app.lull.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
