package app.lull.review;

import app.lull.account.PatientId;
import app.lull.today.Step;
import app.lull.today.StepSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The week in review as a step of Today: on the day it becomes due and the two after it, and on the day it was answered.
 * Later in the week it waits under More without a word.
 */
@Component
class ReviewStep implements StepSource {

    private static final int DAYS_OFFERED = 3;

    private final WeekInReview reviews;

    ReviewStep(WeekInReview reviews) {
        this.reviews = reviews;
    }

    @Override
    public List<Step> stepsFor(PatientId patient, LocalDate day) {
        var page = reviews.page(patient, day);
        var due = page.due();
        var done = page.saved() != null;
        if (due == null || !page.open() || !done && !day.isBefore(due.since().plusDays(DAYS_OFFERED))) {
            return List.of();
        }
        return List.of(new Step(
                "review.week",
                80,
                "Your week in review",
                2,
                due.beforeTheProgram()
                        ? "eight questions about the week before you began"
                        : "eight questions about the week just over",
                "review",
                done ? "Look again" : "Begin",
                done));
    }
}
