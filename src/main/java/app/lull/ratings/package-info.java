/** What a therapist enters about a patient: the CGI, the total of a SHAI-14, and a form the two go through in the session. */
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
            "measures",
            "safety",
            "program",
            "overview",
            "overview::ui"
        })
@NullMarked
package app.lull.ratings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
