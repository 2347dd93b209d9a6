/** The planned visit: one page for the doctor, and a page for whoever helps at home. */
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
            "medicines",
            "intake",
            "checkin"
        })
@NullMarked
package app.lull.doctor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
