package app.lull.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.checkin.AroundDay;
import app.lull.checkin.BodyState;
import app.lull.checkin.DayAround;
import app.lull.checkin.Exercise;
import app.lull.checkin.Exercise.Bout;
import app.lull.checkin.Exercise.Kind;
import app.lull.checkin.Night;
import app.lull.intake.DayTotal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Usual amounts in the words a page begins with. */
class UsualAmountsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 15);

    private static AroundDay day(int n, @Nullable Night night, @Nullable Exercise exercise, @Nullable BodyState body) {
        return new AroundDay(
                FIRST.plusDays(n), new DayAround(null, exercise, null, null, body), night, null, null, null, false);
    }

    private static List<AroundDay> nights(int... minutes) {
        return IntStream.range(0, minutes.length)
                .mapToObj(n -> day(n, new Night(600, minutes[n]), null, null))
                .toList();
    }

    private static Exercise bout(Kind kind) {
        return new Exercise(List.of(new Bout(kind, 30, null, false, false, false, null, List.of())));
    }

    @Test
    void sleep_is_the_middle_half_of_the_nights_to_half_an_hour() {
        assertThat(UsualAmounts.sleep(nights(300, 360, 390, 450, 600)))
                .isEqualTo("about 6 to 7.5 hours asleep (5 of the last 28 nights are known)");
        assertThat(UsualAmounts.sleep(nights(420, 420, 425, 420, 420))).startsWith("about 7 hours asleep");
    }

    @Test
    void of_fewer_than_five_days_nothing_is_said() {
        assertThat(UsualAmounts.sleep(nights(300, 360, 390, 450))).isEmpty();
        assertThat(UsualAmounts.caffeine(List.of(new DayTotal(FIRST, 100, 90, 110, 1, null))))
                .isEmpty();
        assertThat(UsualAmounts.exercise(List.of(day(0, null, bout(Kind.WALKING), null))))
                .isEmpty();
    }

    @Test
    void exercise_is_said_in_days_a_week_with_what_was_done_most() {
        var days = Stream.of(
                        bout(Kind.RUNNING),
                        Exercise.NONE,
                        bout(Kind.WALKING),
                        Exercise.NONE,
                        bout(Kind.WALKING),
                        Exercise.NONE,
                        Exercise.NONE)
                .map(exercise -> day(0, null, exercise, null))
                .toList();
        assertThat(UsualAmounts.exercise(days))
                .isEqualTo("on about 3 days a week: walking, running (7 of the last 28 days are known)");
        var still = IntStream.range(0, 20)
                .mapToObj(n -> day(n, null, Exercise.NONE, null))
                .toList();
        assertThat(UsualAmounts.exercise(still)).isEqualTo("less than once a week (20 of the last 28 days are known)");
    }

    @Test
    void an_infection_is_said_with_its_days_and_a_day_without_one_is_not() {
        var ill = new BodyState(true, false, null);
        var vaccinated = new BodyState(false, true, null);
        assertThat(UsualAmounts.infections(List.of(day(0, null, null, vaccinated), day(1, null, null, null))))
                .isEmpty();
        assertThat(UsualAmounts.infections(List.of(day(2, null, null, ill))))
                .isEqualTo("fever or an infection on 17 October 2026");
        assertThat(UsualAmounts.infections(List.of(day(2, null, null, ill), day(5, null, null, ill))))
                .isEqualTo("fever or an infection between 17 October 2026 and 20 October 2026");
    }
}
