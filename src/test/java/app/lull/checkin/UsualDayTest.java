package app.lull.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.checkin.Exercise.Bout;
import app.lull.checkin.Exercise.Kind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class UsualDayTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    private final TreeMap<LocalDate, DayAround> before = new TreeMap<>();

    @Test
    void the_usual_bed_time_is_the_one_in_the_centre_also_around_midnight() {
        bed(1, "23:00");
        bed(2, "00:30");
        bed(3, "23:45");

        assertThat(usual().bedTime()).isEqualTo(LocalTime.of(23, 45));
    }

    @Test
    void what_was_told_twice_is_not_usual_yet() {
        bed(1, "23:00");
        bed(2, "23:00");
        drank(1, 1500);
        drank(2, 1500);

        assertThat(usual()).isEqualTo(new UsualDay(null, null, null, null, null, null, null));
    }

    @Test
    void usual_drinks_are_something_that_was_told() {
        drank(1, 1000);
        drank(2, 1500);
        drank(3, 2000);
        drank(4, 3000);

        assertThat(usual().fluidsMl()).isEqualTo(1500);
    }

    @Test
    void the_usual_exercise_is_the_one_told_most_often_without_its_effort() {
        for (int back = 1; back <= 3; back++) {
            moved(back, new Bout(Kind.WALKING, 30, 2 + back, true, false, false, null, List.of()));
        }
        moved(4, new Bout(Kind.RUNNING, 30, 8, false, false, true, null, List.of()));

        assertThat(usual().bout()).isEqualTo(new Bout(Kind.WALKING, 30, null, false, false, false, null, List.of()));
    }

    @Test
    void the_day_of_the_cycle_counts_on() {
        before.put(THURSDAY.minusDays(5), new DayAround(null, null, null, null, new BodyState(false, false, 3)));

        assertThat(usual().cycleDay()).isEqualTo(8);
    }

    private UsualDay usual() {
        return UsualDay.on(THURSDAY, before);
    }

    private void bed(int back, String time) {
        before.put(
                THURSDAY.minusDays(back),
                new DayAround(
                        new Sleep(LocalTime.parse(time), null, null, null, null, null, null, null, null),
                        null,
                        null,
                        null,
                        null));
    }

    private void drank(int back, int ml) {
        before.put(THURSDAY.minusDays(back), new DayAround(null, null, new Fluids(ml, false, false), null, null));
    }

    private void moved(int back, Bout bout) {
        before.put(THURSDAY.minusDays(back), new DayAround(null, new Exercise(List.of(bout)), null, null, null));
    }
}
