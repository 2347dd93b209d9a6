package app.lull.measures;

import app.lull.account.PatientId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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
 * Where the browser's queue delivers answered forms. 204 whether the form is new or was there already; 422 for one that can
 * never be kept, which the queue then drops; 404 where the owner of the queue is not the one who is signed in.
 */
@RestController
@RequestMapping("/api/measures-answers")
class AnswerReports {

    private final Measures measures;

    AnswerReports(Measures measures) {
        this.measures = measures;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(@RequestBody Report report) {
        measures.keep(report.owner(), report.filled());
    }

    @ExceptionHandler
    ProblemDetail refused(RefusedAnswers refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, refused.getMessage());
    }

    /** An answered form as it travels, with the patient whose queue it waited in. */
    record Report(
            @Nullable UUID patient,
            @Nullable UUID id,
            @Nullable String form,
            @Nullable Integer version,
            @Nullable String language,
            @Nullable Instant startedAt,
            @Nullable Instant answeredAt,
            @Nullable Map<String, @Nullable Integer> values,
            @Nullable Set<String> doesNotApply,
            @Nullable Integer difficulty) {

        PatientId owner() {
            return new PatientId(have(patient, "patient"));
        }

        Filled filled() {
            return new Filled(have(id, "id"), answered(), have(startedAt, "startedAt"), have(answeredAt, "answeredAt"));
        }

        private Answered answered() {
            try {
                return new Answered(
                        have(form, "form"),
                        have(version, "version"),
                        have(language, "language"),
                        whole(have(values, "values")),
                        doesNotApply == null ? Set.of() : doesNotApply,
                        difficulty);
            } catch (RefusedAnswers e) {
                throw e;
            } catch (IllegalArgumentException | NullPointerException e) {
                throw new RefusedAnswers("doesNotApply", "holds what has an answer, or nothing");
            }
        }

        private static Map<String, Integer> whole(Map<String, @Nullable Integer> values) {
            var whole = new HashMap<String, Integer>();
            values.forEach((item, value) -> whole.put(item, have(value, "values")));
            return whole;
        }

        private static <T> T have(@Nullable T value, String field) {
            if (value == null) {
                throw new RefusedAnswers(field, "is missing");
            }
            return value;
        }
    }
}
