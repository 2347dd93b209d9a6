package app.lull.safety;

import app.lull.account.PatientId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the browser delivers what was tapped: 204 kept, also when it was there already; 422 for what is no event. */
@RestController
@RequestMapping("/api/safety-events")
class SafetyReports {

    private final SafetyLog log;

    SafetyReports(SafetyLog log) {
        this.log = log;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@RequestBody Report report) {
        log.keep(new PatientId(have(report.patient(), "patient")), report.event());
    }

    @ExceptionHandler
    ProblemDetail refused(IllegalArgumentException refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(refused.getMessage()));
    }

    private static <T> T have(@Nullable T value, String field) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value;
    }

    /** An event as it travels, with the patient whose browser it waited in. */
    record Report(
            @Nullable UUID patient,
            @Nullable UUID id,
            @Nullable UUID concern,
            @Nullable Instant at,
            SafetyEvent.@Nullable Kind kind,
            @Nullable Integer value,
            SafetyEvent.@Nullable Asked asked,
            SafetyEvent.@Nullable Said said,
            SafetyEvent.@Nullable HelpPage page) {

        SafetyEvent event() {
            return new SafetyEvent(
                    have(id, "id"),
                    have(concern, "concern"),
                    have(at, "at"),
                    have(kind, "kind"),
                    value,
                    asked,
                    said,
                    page);
        }
    }
}
