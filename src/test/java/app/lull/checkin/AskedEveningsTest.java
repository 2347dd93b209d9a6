package app.lull.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules of the governor, one sentence each. */
class AskedEveningsTest {

    /** Day 1 of the program is a Monday; so are days 64 and 71. */
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    @Test
    void until_day_63_every_evening_is_asked_for() {
        assertThat(IntStream.rangeClosed(1, 63)).allMatch(n -> asks(n));
    }

    @Test
    void from_day_64_to_70_three_evenings_are_asked_for_spread_over_the_week() {
        assertThat(asked(64, 70)).containsExactly(64, 66, 68);
    }

    @Test
    void the_patient_chooses_which_weekdays_those_are() {
        var choices = choices(null, List.of(DayOfWeek.SATURDAY, DayOfWeek.TUESDAY), DayOfWeek.FRIDAY);

        assertThat(asked(choices, 64, 70)).containsExactly(65, 69);
    }

    @Test
    void after_day_70_one_evening_a_week_is_asked_for() {
        assertThat(asked(71, 99)).containsExactly(75, 82, 89, 96);
    }

    @Test
    void from_day_100_one_evening_a_month_is_asked_for_the_first_of_its_weekday() {
        var days = asked(100, 200).stream().map(AskedEveningsTest::day).toList();

        assertThat(days).containsExactly(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 5), LocalDate.of(2026, 7, 3));
    }

    @Test
    void the_weekday_of_the_weekly_and_the_monthly_one_is_the_patients_to_choose() {
        var sundays = choices(null, RhythmChoices.NONE.weekdays(), DayOfWeek.SUNDAY);

        assertThat(asked(sundays, 71, 84)).containsExactly(77, 84);
        assertThat(asked(sundays, 100, 130)).containsExactly(119); // 3 May
    }

    @Test
    void whoever_wants_to_stay_with_every_evening_is_asked_every_evening() {
        assertThat(asked(pace(Pace.EVERY_DAY), 64, 200)).hasSize(137);
    }

    @Test
    void whoever_wants_fewer_from_the_beginning_is_asked_less_from_the_beginning() {
        assertThat(asked(pace(Pace.WEEKLY), 1, 14)).containsExactly(5, 12);
        assertThat(asked(pace(Pace.SOME_DAYS), 1, 7)).containsExactly(1, 3, 5);
    }

    @Test
    void whoever_is_done_counting_is_asked_no_more_and_there_is_no_next() {
        assertThat(asked(pace(Pace.DONE), 1, 400)).isEmpty();
        assertThat(rules(pace(Pace.DONE), List.of(), 80).nextAfter(day(80))).isEmpty();
    }

    @Test
    void on_a_break_none_is_asked_for_whatever_the_pace() {
        var away = List.of(holiday(10, 12));

        assertThat(IntStream.rangeClosed(8, 14)
                        .filter(n -> rules(pace(Pace.EVERY_DAY), away, n).isAskedFor(day(n))))
                .containsExactly(8, 9, 13, 14);
    }

    @Test
    void of_two_breaks_at_once_the_one_that_ends_last_is_named() {
        var rules = rules(RhythmChoices.NONE, List.of(holiday(10, 20), holiday(11, 12)), 11);

        assertThat(rules.holiday(day(11))).contains(holiday(10, 20));
    }

    @Test
    void the_next_one_is_the_first_day_after_this_one_that_is_asked_for() {
        assertThat(next(1)).isEqualTo(day(2));
        assertThat(next(63)).isEqualTo(day(64));
        assertThat(next(64)).isEqualTo(day(66));
        assertThat(next(68)).isEqualTo(day(75));
        assertThat(next(96)).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void the_next_one_after_the_longest_break_is_found_even_monthly() {
        var away = List.of(holiday(20, 20 + Holiday.LONGEST));
        var rules = rules(pace(Pace.MONTHLY), away, 20);

        assertThat(rules.nextAfter(day(20)).orElseThrow())
                .isAfter(day(20 + Holiday.LONGEST))
                .isBefore(day(20 + Holiday.LONGEST + 36));
    }

    @Test
    void the_amount_of_twitching_is_asked_for_until_day_28() {
        assertThat(IntStream.rangeClosed(1, 60)
                        .filter(n -> rules(RhythmChoices.NONE, List.of(), n).asksTwitchAmount(day(n)))
                        .max())
                .hasValue(28);
    }

    @Test
    void the_amount_can_be_turned_off_before_and_back_on_after() {
        var off = new RhythmChoices(null, RhythmChoices.NONE.weekdays(), DayOfWeek.FRIDAY, false);
        var on = new RhythmChoices(null, RhythmChoices.NONE.weekdays(), DayOfWeek.FRIDAY, true);

        assertThat(rules(off, List.of(), 5).asksTwitchAmount(day(5))).isFalse();
        assertThat(rules(on, List.of(), 50).asksTwitchAmount(day(50))).isTrue();
    }

    @Test
    void to_be_done_counting_is_offered_once_the_program_is_over_and_until_it_is_taken() {
        assertThat(rules(RhythmChoices.NONE, List.of(), 70).offersAnEnd(day(70)))
                .isFalse();
        assertThat(rules(RhythmChoices.NONE, List.of(), 71).offersAnEnd(day(71)))
                .isTrue();
        assertThat(rules(pace(Pace.DONE), List.of(), 71).offersAnEnd(day(71))).isFalse();
    }

    @Test
    void no_weekday_at_all_is_refused_and_one_named_twice_is_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> choices(null, List.of(), DayOfWeek.FRIDAY));
        assertThat(choices(null, List.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.SUNDAY), DayOfWeek.FRIDAY)
                        .weekdays())
                .containsExactly(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
    }

    private static boolean asks(int n) {
        return rules(RhythmChoices.NONE, List.of(), n).isAskedFor(day(n));
    }

    private static List<Integer> asked(int from, int to) {
        return asked(RhythmChoices.NONE, from, to);
    }

    /** The rules are asked on the first of these days about all of them. */
    private static List<Integer> asked(RhythmChoices choices, int from, int to) {
        var rules = rules(choices, List.of(), from);
        return IntStream.rangeClosed(from, to)
                .filter(n -> rules.isAskedFor(day(n)))
                .boxed()
                .toList();
    }

    private static LocalDate next(int n) {
        return rules(RhythmChoices.NONE, List.of(), n).nextAfter(day(n)).orElseThrow();
    }

    private static AskedEvenings rules(RhythmChoices choices, List<Holiday> holidays, int n) {
        return new AskedEvenings(choices, holidays, day(n), n);
    }

    private static RhythmChoices pace(Pace pace) {
        return choices(pace, RhythmChoices.NONE.weekdays(), DayOfWeek.FRIDAY);
    }

    private static RhythmChoices choices(@Nullable Pace pace, List<DayOfWeek> weekdays, DayOfWeek weekday) {
        return new RhythmChoices(pace, weekdays, weekday, null);
    }

    private static Holiday holiday(int from, int until) {
        return new Holiday(new UUID(0, from), day(from), day(until));
    }

    private static LocalDate day(int n) {
        return FIRST.plusDays(n - 1L);
    }
}
