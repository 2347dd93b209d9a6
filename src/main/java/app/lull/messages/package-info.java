/** Messages between a patient and a linked therapist, the time a reply takes, and a mail that something waits. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "time",
            "ui",
            "store",
            "export",
            "today",
            "content",
            "careteam",
            "careteam::ui",
            "caseload",
            "overview",
            "overview::ui"
        })
@NullMarked
package app.lull.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
