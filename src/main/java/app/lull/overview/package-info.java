/** One patient as their therapist sees them: what they share, in their own days, each figure with its evidence. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "time",
            "ui",
            "store",
            "content",
            "curriculum",
            "careteam",
            "careteam::ui",
            "checkin",
            "intake",
            "taper",
            "sessions",
            "measures",
            "insights",
            "program",
            "review",
            "safety",
            "entry",
            "urges",
            "exposures",
            "worksheets",
            "adverse"
        })
@NullMarked
package app.lull.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
