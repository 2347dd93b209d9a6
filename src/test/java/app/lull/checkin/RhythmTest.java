package app.lull.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.lull.account.InvalidEntry;
import app.lull.account.PatientId;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import app.lull.today.DayCount;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class RhythmTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** Day 1 of the program, a Monday. */
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    @Autowired
    private Rhythm rhythm;

    @Autowired
    private CheckInDiary diary;

    @Autowired
    private EveningStep step;

    @Autowired
    private RhythmArchive rhythmArchive;

    @Autowired
    private HolidaysArchive holidaysArchive;

    @Autowired
    private CheckInTimeArchive timeArchive;

    @Autowired
    private DayCount program;

    @Autowired
    private TestPeople people;

    @Autowired
    private MutableClock clock;

    private PatientId patient;

    @BeforeEach
    void somebodyWhoBeginsOnAMonday() {
        patient = people.patient(BERLIN);
        onDay(1);
        assertThat(as(() -> program.dayOfProgram(patient, FIRST))).isEqualTo(1);
    }

    @Test
    void today_has_a_check_in_every_evening_until_day_63_then_on_three_then_on_one_a_week() {
        assertThat(hasStepOn(63)).isTrue();
        assertThat(hasStepOn(64)).isTrue();
        assertThat(hasStepOn(65)).isFalse();
        assertThat(hasStepOn(71)).isFalse();
        assertThat(hasStepOn(75)).isTrue();
        assertThat(hasStepOn(110)).isFalse();
    }

    @Test
    void one_that_was_written_on_a_day_without_one_stands_on_today_as_done() {
        onDay(65);
        write(20, 0);

        assertThat(as(() -> step.stepsFor(patient, day(65))))
                .singleElement()
                .satisfies(done -> assertThat(done.done()).isTrue());
    }

    @Test
    void what_a_patient_chose_is_kept_and_goes_before_the_program() {
        run(() -> rhythm.keepPace(patient, Pace.SOME_DAYS));
        run(() -> rhythm.keepDays(patient, List.of(DayOfWeek.SUNDAY, DayOfWeek.TUESDAY), DayOfWeek.THURSDAY));

        assertThat(hasStepOn(1)).isFalse();
        assertThat(hasStepOn(2)).isTrue();
        assertThat(settings().choices())
                .isEqualTo(new RhythmChoices(
                        Pace.SOME_DAYS, List.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY), DayOfWeek.THURSDAY, null));

        run(() -> rhythm.keepPace(patient, null));
        assertThat(hasStepOn(3)).isTrue();
    }

    @Test
    void no_day_of_the_week_is_refused_in_words() {
        assertThatExceptionOfType(InvalidEntry.class)
                .isThrownBy(() -> run(() -> rhythm.keepDays(patient, List.of(), DayOfWeek.MONDAY)));
    }

    @Test
    void whoever_is_done_counting_is_not_asked_and_may_take_it_up_again_with_all_that_was_written() {
        write(20, 0);
        run(() -> rhythm.keepPace(patient, Pace.DONE));
        assertThat(hasStepOn(2)).isFalse();
        assertThat(on(2).next()).isNull();

        run(() -> rhythm.keepPace(patient, null));
        assertThat(hasStepOn(3)).isTrue();
        assertThat(as(() -> diary.between(patient, FIRST, FIRST))).hasSize(1);
    }

    @Test
    void on_a_break_there_is_no_step_and_it_can_end_earlier_today_included() {
        run(() -> rhythm.takeHoliday(patient, Ids.next(), day(2), day(9)));
        assertThat(hasStepOn(1)).isTrue();
        assertThat(hasStepOn(2)).isFalse();
        assertThat(hasStepOn(5)).isFalse();
        assertThat(on(5).next()).isEqualTo(day(10));

        run(() -> rhythm.endHoliday(patient));

        assertThat(hasStepOn(5)).isTrue();
        assertThat(holidays()).singleElement().satisfies(away -> {
            assertThat(away.from()).isEqualTo(day(2));
            assertThat(away.until()).isEqualTo(day(4));
        });
    }

    @Test
    void a_break_that_ends_on_the_day_it_began_was_none() {
        run(() -> rhythm.takeHoliday(patient, Ids.next(), day(1), day(7)));
        run(() -> rhythm.endHoliday(patient));

        assertThat(holidays()).isEmpty();
        assertThat(hasStepOn(1)).isTrue();
    }

    @Test
    void a_planned_break_can_be_called_off_and_one_that_has_begun_cannot() {
        var planned = Ids.next();
        var begun = Ids.next();
        run(() -> {
            rhythm.takeHoliday(patient, begun, day(1), day(2));
            rhythm.takeHoliday(patient, planned, day(20), day(22));
            rhythm.takeHoliday(patient, planned, day(20), day(22));
            rhythm.callOffHoliday(patient, begun);
        });
        assertThat(holidays()).extracting(Holiday::id).containsExactly(begun, planned);

        run(() -> rhythm.callOffHoliday(patient, planned));

        assertThat(holidays()).extracting(Holiday::id).containsExactly(begun);
    }

    @Test
    void a_break_that_cannot_be_is_refused_at_its_field() {
        onDay(10);
        refused("from", day(9), day(12));
        refused("until", day(12), day(11));
        refused("until", day(10), day(10 + 367));
        assertThat(holidays()).isEmpty();
    }

    @Test
    void breaks_of_some_days_are_told_for_those_days() {
        run(() -> rhythm.takeHoliday(patient, Ids.next(), day(3), day(5)));

        assertThat(as(() -> rhythm.holidays(patient, day(5), day(8)))).hasSize(1);
        assertThat(as(() -> rhythm.holidays(patient, day(6), day(8)))).isEmpty();
    }

    @Test
    void the_amount_of_twitching_is_asked_for_until_day_28_unless_the_patient_chose() {
        assertThat(on(28).asksTwitchAmount()).isTrue();
        assertThat(on(29).asksTwitchAmount()).isFalse();

        run(() -> rhythm.askTwitchAmount(patient, true));
        assertThat(on(40).asksTwitchAmount()).isTrue();
        run(() -> rhythm.askTwitchAmount(patient, false));
        assertThat(on(5).asksTwitchAmount()).isFalse();
        run(() -> rhythm.askTwitchAmount(patient, null));
        assertThat(on(5).asksTwitchAmount()).isTrue();
    }

    @Test
    void that_a_first_answer_is_good_enough_is_said_once_a_week_at_most() {
        for (int n = 1; n <= 5; n++) {
            onDay(n);
            write(200, 0);
        }
        assertThat(isWorthANote()).isTrue();
        assertThat(isWorthANote()).isFalse();
        onDay(11);
        write(200, 0);
        assertThat(isWorthANote()).isFalse();
        onDay(12);
        assertThat(isWorthANote()).isTrue();
    }

    @Test
    void many_changes_are_worth_the_note_too_and_quick_evenings_are_not() {
        for (int n = 1; n <= 5; n++) {
            onDay(n);
            write(20, n <= 2 ? 0 : 2);
        }
        assertThat(isWorthANote()).isFalse();
        onDay(6);
        write(20, 4);
        assertThat(isWorthANote()).isTrue();
    }

    @Test
    void the_archive_has_the_hours_the_rhythm_and_the_breaks() {
        run(() -> {
            rhythm.keepWindow(patient, new Window(LocalTime.of(19, 0), LocalTime.of(23, 0)));
            rhythm.keepPace(patient, Pace.WEEKLY);
            rhythm.takeHoliday(patient, Ids.next(), day(3), day(5));
        });

        assertThat(as(() -> timeArchive.rows(patient)))
                .containsExactly(new CheckInTimeArchive.Row(LocalTime.of(19, 0), LocalTime.of(23, 0), List.of(day(1))));
        assertThat(as(() -> rhythmArchive.rows(patient)))
                .singleElement()
                .extracting(RhythmArchive.Row::pace)
                .isEqualTo(Pace.WEEKLY);
        assertThat(as(() -> holidaysArchive.rows(patient)))
                .singleElement()
                .extracting(Holiday::until)
                .isEqualTo(day(5));
    }

    @Test
    void the_database_repeats_what_the_records_refuse() throws SQLException {
        run(() -> {
            rhythm.keepWindow(patient, Window.USUAL);
            rhythm.keepPace(patient, Pace.WEEKLY);
            rhythm.takeHoliday(patient, Ids.next(), day(3), day(5));
        });
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement()) {
            for (var impossible : List.of(
                    "preference set closes_at = '18:00'",
                    "preference set closes_at = '05:00'",
                    "preference set closes_at = '22:30'",
                    "preference set opens_at = '03:00'",
                    "rhythm set weekdays = 0",
                    "rhythm set weekdays = 128",
                    "rhythm set weekday = 8",
                    "rhythm set pace = 'HOURLY'",
                    "holiday set last_day = first_day - 1",
                    "holiday set last_day = first_day + 367")) {
                assertThatExceptionOfType(SQLException.class)
                        .as(impossible)
                        .isThrownBy(() -> statement.executeUpdate(
                                "update checkin." + impossible + " where patient_id = '" + patient.value() + "'"));
            }
        }
    }

    private void refused(String field, LocalDate from, LocalDate until) {
        assertThatExceptionOfType(InvalidEntry.class)
                .isThrownBy(() -> run(() -> rhythm.takeHoliday(patient, Ids.next(), from, until)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    /** Writes tonight's check-in in so many seconds, and changes it so many times. */
    private void write(int seconds, int edits) {
        var shown = as(() -> diary.evening(patient));
        clock.set(shown.shownAt().plusSeconds(seconds));
        run(() -> diary.save(patient, shown.answered(new Answers(10, 0, 0, 0, 0))));
        for (int i = 0; i < edits; i++) {
            int anxiety = i;
            run(() -> diary.save(patient, diary.evening(patient).answered(new Answers(anxiety, 0, 0, 0, 0))));
        }
    }

    private boolean isWorthANote() {
        return as(() -> rhythm.isWorthANote(patient));
    }

    private boolean hasStepOn(int n) {
        onDay(n);
        return !as(() -> step.stepsFor(patient, day(n))).isEmpty();
    }

    private RhythmDay on(int n) {
        return as(() -> rhythm.on(patient, day(n)));
    }

    private RhythmSettings settings() {
        return as(() -> rhythm.settings(patient));
    }

    private List<Holiday> holidays() {
        return as(() -> rhythm.holidays(patient, LocalDate.MIN, LocalDate.MAX));
    }

    private void onDay(int n) {
        clock.set(day(n).atTime(20, 0).atZone(BERLIN).toInstant());
    }

    private static LocalDate day(int n) {
        return FIRST.plusDays(n - 1L);
    }

    private <T> T as(Supplier<T> work) {
        return TestPeople.as(patient, work::get);
    }

    private void run(Runnable work) {
        TestPeople.run(patient, work);
    }
}
