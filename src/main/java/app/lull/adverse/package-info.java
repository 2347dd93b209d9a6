/** When the program makes something worse: what is noticed in the answers, said once, and what can be changed. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "time",
            "ui",
            "store",
            "export",
            "today",
            "content",
            "measures",
            "review",
            "checkin",
            "sessions"
        })
@NullMarked
package app.lull.adverse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
