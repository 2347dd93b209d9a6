/** How a therapist tailors a patient's plan: data over the default path, which the patient sees and may leave out. */
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
            "careteam",
            "careteam::ui",
            "overview",
            "overview::ui",
            "messages",
            "sessions",
            "measures",
            "entry",
            "program"
        })
@NullMarked
package app.lull.assignments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
