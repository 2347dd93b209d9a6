/** Who of a therapist's patients needs something: reasons with their figures, in order, each to be answered or set aside. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "time",
            "ui",
            "store",
            "export",
            "content",
            "careteam",
            "careteam::ui",
            "checkin",
            "measures",
            "safety",
            "urges",
            "adverse",
            "program"
        })
@NullMarked
package app.lull.caseload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
