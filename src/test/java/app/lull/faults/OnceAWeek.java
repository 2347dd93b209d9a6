package app.lull.faults;

import app.lull.account.PatientId;
import app.lull.review.Answers;
import app.lull.review.BloodTest;
import app.lull.review.BloodTests;
import app.lull.review.BodyMaps;
import app.lull.review.Foods;
import app.lull.review.Items;
import app.lull.review.Region;
import app.lull.review.WeekInReview;
import app.lull.review.Worse;
import app.lull.store.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a patient answers once a week. */
@Component
class OnceAWeek {

    private final WeekInReview reviews;
    private final BodyMaps maps;
    private final BloodTests tests;

    OnceAWeek(WeekInReview reviews, BodyMaps maps, BloodTests tests) {
        this.reviews = reviews;
        this.maps = maps;
        this.tests = tests;
    }

    /** One of each, as the patient; the ids of what is written. */
    List<UUID> live(PatientId patient) {
        var answers = new Answers(
                new Items(3, 2, 1, 2, 3, 2, 1, 2), Worse.SOME, "evenings", new Foods(7, 3, 1, 2, 0, "zinc 5 mg"));
        var review = reviews.save(patient, reviews.page(patient).answered(answers));
        var map = maps.save(patient, maps.page(patient).marked(List.of(Region.CALF_L)));
        var test = new BloodTest(Ids.next(), LocalDate.of(2026, 4, 2), "Magnesium", 0.8, "mmol/l", "0.7 – 1.0");
        tests.add(patient, test);
        return List.of(review.id(), map.id(), test.id());
    }
}
