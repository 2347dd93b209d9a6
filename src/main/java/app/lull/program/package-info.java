/** The ten weeks: enrolment, the path, the day a person is on. */
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
            "checkin",
            "intake",
            "sessions",
            "insights",
            "lessons",
            "entry",
            "exposures"
        })
@NullMarked
package app.lull.program;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
