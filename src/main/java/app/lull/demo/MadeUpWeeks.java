package app.lull.demo;

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
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What made-up people answer once a week. */
@Component
@Profile("demo")
class MadeUpWeeks {

    private static final int DAYS = 7;
    private static final int MAPS_UNTIL = 28;
    private static final List<Region> REGIONS =
            List.of(Region.CALF_L, Region.CALF_R, Region.EYELID_R, Region.THIGH_L, Region.FOOT_R, Region.UPPERARM_L);

    private final WeekInReview reviews;
    private final BodyMaps maps;
    private final BloodTests tests;

    MadeUpWeeks(WeekInReview reviews, BodyMaps maps, BloodTests tests) {
        this.reviews = reviews;
        this.maps = maps;
        this.tests = tests;
    }

    /** On the first day of a week, answers what is due. @param number days since the first; @param level 0-10 */
    void live(PatientId patient, LocalDate day, int number, double level) {
        if (number % DAYS != 0) {
            return;
        }
        var random = new Random(number + 1L);
        var page = reviews.page(patient);
        if (page.due() != null && page.saved() == null) {
            var worse = number == 5 * DAYS ? Worse.SOME : Worse.NONE;
            var words = worse == Worse.SOME ? "more worry in the evening, after the first exposures" : null;
            reviews.save(patient, page.answered(new Answers(items(random, level), worse, words, foods(number))));
        }
        if (number > 0 && number <= MAPS_UNTIL) {
            maps.save(
                    patient,
                    maps.page(patient)
                            .marked(REGIONS.stream()
                                    .filter(region -> random.nextInt(3) > 0)
                                    .toList()));
        }
        if (number == 2 * DAYS) {
            tests.add(
                    patient, new BloodTest(Ids.next(), day.minusDays(3), "25-OH vitamin D", 46, "nmol/l", "50 – 125"));
        }
    }

    private static Foods foods(int number) {
        return number == 2 * DAYS ? new Foods(9, 6, 2, 3, 0, "none") : Foods.LEFT_OUT;
    }

    private static Items items(Random random, double level) {
        return new Items(
                item(random, level),
                item(random, level),
                item(random, level - 1),
                item(random, level),
                item(random, level),
                item(random, level - 1),
                4 - item(random, level),
                4 - item(random, level - 2));
    }

    private static int item(Random random, double level) {
        return (int) Math.clamp(Math.round(level * 0.4 + random.nextGaussian() * 0.6), 0, 4);
    }
}
