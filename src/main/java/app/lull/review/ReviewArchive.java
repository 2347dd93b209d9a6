package app.lull.review;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every week in review, for the archive a patient takes away. */
@Component
class ReviewArchive implements PersonalDataSection {

    private final WeekInReview reviews;

    ReviewArchive(WeekInReview reviews) {
        this.reviews = reviews;
    }

    @Override
    public String name() {
        return "weeks-in-review";
    }

    @Override
    public List<Row> rows(PatientId patient) {
        return reviews.all(patient).stream().map(ReviewArchive::row).toList();
    }

    private static Row row(Review review) {
        var answers = review.answers();
        return new Row(
                review.id(),
                review.week(),
                review.from(),
                review.day(),
                review.form(),
                review.formVersion(),
                review.language(),
                answers.items(),
                review.sum(),
                answers.worse(),
                answers.words(),
                answers.foods(),
                review.savedAt(),
                review.changedAt());
    }

    /** One week, with the names and ranges of {@link Review}. @param sum 0-32, higher is worse */
    record Row(
            UUID id,
            int week,
            LocalDate from,
            LocalDate day,
            String form,
            int formVersion,
            String language,
            Items items,
            int sum,
            @Nullable Worse worse,
            @Nullable String words,
            Foods foods,
            Instant savedAt,
            Instant changedAt) {}
}
