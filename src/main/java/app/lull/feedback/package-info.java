/** What a therapist says about a worksheet or an exposure that is shared with them, where it stands; never a mark. */
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
            "overview::ui",
            "worksheets",
            "exposures",
            "messages"
        })
@NullMarked
package app.lull.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
