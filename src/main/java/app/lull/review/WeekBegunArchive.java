package app.lull.review;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What of a week was tapped and is not saved yet, for the archive a patient takes away. */
@Component
class WeekBegunArchive implements PersonalDataSection {

    private final WeekInReview reviews;

    WeekBegunArchive(WeekInReview reviews) {
        this.reviews = reviews;
    }

    @Override
    public String name() {
        return "week-in-review-begun";
    }

    @Override
    public List<Begun> rows(PatientId patient) {
        return reviews.begun(patient).stream().toList();
    }
}
