package app.lull.insights;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.checkin.Answers;
import app.lull.checkin.CheckIn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WeeklySeriesTest {

    private static final long SEED = 7L;
    /** A Wednesday. */
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 2);

    @Test
    void a_week_begins_on_the_weekday_of_the_first_check_in() {
        var shown = WeeklySeries.of(FIRST, FIRST, FIRST.plusDays(7)).completed(Span.EVERYTHING, seven(FIRST, 4));

        assertThat(shown).singleElement().satisfies(week -> {
            assertThat(week.from()).isEqualTo(FIRST);
            assertThat(week.to()).isEqualTo(LocalDate.of(2026, 9, 8));
            assertThat(week.evenings()).isEqualTo(7);
        });
    }

    @Test
    void a_week_shows_when_its_last_day_is_over_and_not_an_evening_sooner() {
        var checkIns = seven(FIRST, 4);

        assertThat(WeeklySeries.of(FIRST, FIRST, FIRST.plusDays(6)).completed(Span.EVERYTHING, checkIns))
                .isEmpty();
        assertThat(WeeklySeries.of(FIRST, FIRST, FIRST.plusDays(7)).completed(Span.EVERYTHING, checkIns))
                .hasSize(1);
    }

    @Test
    void a_missing_week_stays_among_the_others_and_empty() {
        var checkIns = new ArrayList<CheckIn>();
        checkIns.addAll(seven(FIRST, 6));
        checkIns.addAll(seven(FIRST.plusWeeks(2), 4));

        var shown = WeeklySeries.of(FIRST, FIRST, FIRST.plusWeeks(3)).completed(Span.EVERYTHING, checkIns);

        assertThat(shown).extracting(Week::evenings).containsExactly(7, 0, 7);
        assertThat(shown.get(1).middles()).isEmpty();
        assertThat(shown.get(1).impact()).isNull();
    }

    @Test
    void weeks_before_the_first_check_in_are_left_out_and_weeks_since_the_last_are_not() {
        var checkIns = seven(FIRST.plusWeeks(2), 4);

        var shown =
                WeeklySeries.of(FIRST, FIRST.plusWeeks(2), FIRST.plusWeeks(5)).completed(Span.EVERYTHING, checkIns);

        assertThat(shown).extracting(Week::evenings).containsExactly(7, 0, 0);
    }

    @Test
    void weeks_counted_from_the_enrolment_take_in_a_check_in_made_before_it() {
        var enrolment = FIRST.plusDays(3);

        var shown =
                WeeklySeries.of(enrolment, FIRST, enrolment.plusDays(7)).completed(Span.EVERYTHING, seven(FIRST, 5));

        assertThat(shown).extracting(Week::from).containsExactly(enrolment.minusWeeks(1), enrolment);
        assertThat(shown).extracting(Week::evenings).containsExactly(3, 4);
    }

    @Test
    void a_span_takes_in_its_last_weeks_and_everything_takes_in_all() {
        var checkIns = new ArrayList<CheckIn>();
        for (int week = 0; week < 104; week++) {
            checkIns.addAll(seven(FIRST.plusWeeks(week), 5));
        }
        var series = WeeklySeries.of(FIRST, FIRST, FIRST.plusWeeks(104));

        assertThat(series.completed(Span.TEN_WEEKS, checkIns)).hasSize(10);
        assertThat(series.completed(Span.HALF_A_YEAR, checkIns)).hasSize(26);
        assertThat(series.completed(Span.EVERYTHING, checkIns))
                .hasSize(104)
                .last()
                .satisfies(week ->
                        assertThat(week.to()).isEqualTo(FIRST.plusWeeks(104).minusDays(1)));
        assertThat(series.firstDay(Span.TEN_WEEKS)).isEqualTo(FIRST.plusWeeks(94));
        assertThat(series.firstDay(Span.EVERYTHING)).isEqualTo(FIRST);
    }

    @Test
    void a_span_is_offered_where_it_shows_more() {
        assertThat(Span.among(10)).containsExactly(Span.TEN_WEEKS);
        assertThat(Span.among(11)).containsExactly(Span.TEN_WEEKS, Span.HALF_A_YEAR);
        assertThat(Span.among(26)).containsExactly(Span.TEN_WEEKS, Span.HALF_A_YEAR);
        assertThat(Span.among(27)).containsExactly(Span.values());
    }

    @Test
    void every_evening_of_a_completed_week_is_counted_once_and_no_week_that_runs_is_shown() {
        var random = new Random(SEED);
        for (int i = 0; i < 2000; i++) {
            var first = FIRST.plusDays(random.nextInt(400));
            var today = first.plusDays(random.nextInt(150));
            var checkIns = first.datesUntil(today.plusDays(1))
                    .filter(day -> day.equals(first) || random.nextInt(3) > 0)
                    .map(day -> checkIn(day, random.nextInt(11)))
                    .toList();

            var shown = WeeklySeries.of(first.minusDays(random.nextInt(20)), first, today)
                    .completed(Span.EVERYTHING, checkIns);

            var name = "case %d of seed %d".formatted(i, SEED);
            for (var week : shown) {
                assertThat(week.to())
                        .as(name)
                        .isEqualTo(week.from().plusDays(6))
                        .isBefore(today);
            }
            var over = shown.isEmpty() ? first : shown.getLast().to().plusDays(1);
            assertThat(today).as(name).isBefore(over.plusDays(7));
            assertThat(shown.stream().mapToInt(Week::evenings).sum()).as(name).isEqualTo((int)
                    checkIns.stream().filter(c -> c.day().isBefore(over)).count());
        }
    }

    private static List<CheckIn> seven(LocalDate from, int anxiety) {
        return from.datesUntil(from.plusDays(7))
                .map(day -> checkIn(day, anxiety))
                .toList();
    }

    private static CheckIn checkIn(LocalDate day, int anxiety) {
        var answers = new Answers(anxiety, 0, 3, 0, 0);
        return new CheckIn(new UUID(0, day.toEpochDay()), day, answers, 20, 0, 0, Instant.EPOCH, Instant.EPOCH);
    }
}
