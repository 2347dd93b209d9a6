package app.lull.demo;

import app.lull.account.PatientId;
import app.lull.store.Ids;
import app.lull.taper.CaffeinePlans;
import app.lull.taper.FeltDiary;
import app.lull.taper.Goal;
import app.lull.taper.Pace;
import app.lull.taper.Symptoms;
import app.lull.taper.Wishes;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A made-up way down from caffeine, in its middle by today. */
@Component
@Profile("demo")
class MadeUpTaper {

    private static final int BEGINS = 76;
    private static final int USUAL_MG = 300;
    private static final int HARD_EVENING = 79;

    private final CaffeinePlans plans;
    private final FeltDiary felt;

    MadeUpTaper(CaffeinePlans plans, FeltDiary felt) {
        this.plans = plans;
        this.felt = felt;
    }

    /** The evening of a day. @param number of the day, from 0 */
    void live(PatientId patient, LocalDate day, int number) {
        if (number == BEGINS) {
            plans.begin(
                    patient,
                    Ids.next(),
                    new Wishes(
                            Goal.UP_TO_100,
                            Pace.STANDARD,
                            LocalTime.of(15, 0),
                            USUAL_MG,
                            Set.of(),
                            false,
                            day.plusDays(1)));
        }
        var page = felt.page(patient);
        if (page.open() && number < HARD_EVENING + 3) {
            felt.save(patient, page.answered(number == HARD_EVENING ? hard() : mild(new Random(number))));
        }
    }

    private static Symptoms hard() {
        return new Symptoms(2, 2, 2, 1, 1, 0, 0, 1, 1, 1);
    }

    private static Symptoms mild(Random random) {
        return new Symptoms(
                random.nextInt(2), random.nextInt(2), 1, 0, random.nextInt(2), 0, 0, random.nextInt(2), 0, 0);
    }
}
