package app.lull.insights;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.PatientId;
import app.lull.intake.Amount;
import app.lull.intake.IntakeLog;
import app.lull.intake.Item;
import app.lull.store.Ids;
import app.lull.taper.CaffeinePlans;
import app.lull.taper.Goal;
import app.lull.taper.Pace;
import app.lull.taper.Wishes;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class TaperMarksTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    @Autowired
    private TaperMarks marks;

    @Autowired
    private CaffeinePlans plans;

    @Autowired
    private IntakeLog log;

    @Autowired
    private TestPeople people;

    @Autowired
    private MutableClock clock;

    private PatientId patient;

    @BeforeEach
    void somebody() {
        on(1);
        patient = people.patient(BERLIN);
    }

    @Test
    void each_step_is_a_stretch_and_the_last_one_goes_on_to_the_end_of_the_picture() {
        run(() -> plans.begin(
                patient, Ids.next(), new Wishes(Goal.UP_TO_200, Pace.STANDARD, null, 300, Set.of(), false, FIRST)));

        assertThat(marks(FIRST, day(20)))
                .containsExactly(
                        new Mark(Mark.Kind.TAPER, day(1), day(7), "240", "Caffeine plan: up to 240 mg"),
                        new Mark(Mark.Kind.TAPER, day(8), day(20), "200", "Caffeine plan: up to 200 mg"));
    }

    @Test
    void the_days_after_a_cut_are_one_stretch_also_without_a_plan() {
        for (int number = 1; number <= 6; number++) {
            on(number);
            for (int cup = 0; cup < (number == 6 ? 1 : 4); cup++) {
                run(() -> log.log(patient, Ids.next(), new Item.Listed("coffee_brewed_cup"), Amount.ONE, null));
            }
        }
        on(7);

        assertThat(marks(FIRST, day(30)))
                .containsExactly(new Mark(Mark.Kind.FELT, day(6), day(15), "", "Days when less caffeine may be felt"));
    }

    private List<Mark> marks(LocalDate from, LocalDate to) {
        return TestPeople.as(patient, () -> marks.marks(patient, from, to));
    }

    private void run(Runnable work) {
        TestPeople.run(patient, work);
    }

    private void on(int number) {
        clock.set(day(number).atTime(LocalTime.NOON).atZone(BERLIN).toInstant());
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number - 1L);
    }
}
