package app.lull.sessions;

import app.lull.account.PatientId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

/**
 * Where the player's queue delivers. 204 whether the report is new or was there already; 422 for one that can never be
 * true, which the queue then drops; 404 where the owner of the queue is not the one who is signed in.
 */
@RestController
@RequestMapping("/api/session-completions")
class CompletionReports {

    private final SessionsDone sessionsDone;

    CompletionReports(SessionsDone sessionsDone) {
        this.sessionsDone = sessionsDone;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(@RequestBody Report report) {
        sessionsDone.add(report.owner(), report.completion());
    }

    @ExceptionHandler
    ProblemDetail refused(RefusedCompletion refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, refused.getMessage());
    }

    /** A completion as it travels, with the patient whose queue it waited in. */
    record Report(
            @Nullable UUID patient,
            @Nullable UUID id,
            @Nullable String session,
            @Nullable Integer version,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Integer secondsDone,
            @Nullable Boolean endedEarly,
            @Nullable Boolean feltWorse,
            @Nullable Integer pauses,
            @Nullable Integer before,
            @Nullable Integer after,
            @Nullable Map<String, String> variant,
            @Nullable Boolean toStopATwitch,
            @Nullable List<RatedOnTheWay> ratings) {

        PatientId owner() {
            return new PatientId(have(patient, "patient"));
        }

        Completion completion() {
            return new Completion(
                    have(id, "id"),
                    have(session, "session"),
                    have(version, "version"),
                    have(startedAt, "startedAt"),
                    have(endedAt, "endedAt"),
                    have(secondsDone, "secondsDone"),
                    have(endedEarly, "endedEarly"),
                    Boolean.TRUE.equals(feltWorse),
                    have(pauses, "pauses"),
                    before,
                    after,
                    have(variant, "variant"),
                    toStopATwitch,
                    ratings == null ? List.of() : ratings);
        }

        private static <T> T have(@Nullable T value, String field) {
            if (value == null) {
                throw new RefusedCompletion(field, "is missing");
            }
            return value;
        }
    }
}
