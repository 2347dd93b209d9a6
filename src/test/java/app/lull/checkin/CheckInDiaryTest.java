package app.lull.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.store.Acting;
import app.lull.store.Actor;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import app.lull.today.Step;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class CheckInDiaryTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final Answers CALM = new Answers(2, 0, 1, 0, 0);
    private static final Answers HARD = new Answers(8, 3, 7, 6, 4, -2, 3);

    @Autowired
    private CheckInDiary diary;

    @Autowired
    private Rhythm rhythm;

    @Autowired
    private EveningStep step;

    @Autowired
    private CheckInArchive archive;

    @Autowired
    private BegunArchive begunArchive;

    @Autowired
    private TestPeople people;

    @Autowired
    private MutableClock clock;

    private PatientId patient;

    @BeforeEach
    void somebodyInBerlin() {
        patient = people.patient(BERLIN);
        at(THURSDAY, "21:00");
    }

    @Test
    void an_evening_is_kept_as_it_was_answered() {
        var shown = evening();
        clock.set(shown.shownAt().plusSeconds(19));

        save(shown.answered(HARD));

        var saved = saved();
        assertThat(saved.answers()).isEqualTo(HARD);
        assertThat(saved.day()).isEqualTo(THURSDAY);
        assertThat(saved.seconds()).isEqualTo(19);
        assertThat(saved.edits()).isZero();
    }

    @Test
    void what_was_left_out_stays_left_out() {
        save(evening().answered(CALM));

        assertThat(saved().answers().attention()).isNull();
        assertThat(saved().answers().twitchAmount()).isNull();
    }

    @Test
    void a_double_click_is_one_check_in() {
        var draft = evening().answered(CALM);

        var first = save(draft);
        var second = save(draft);

        assertThat(second).isEqualTo(first);
        assertThat(all()).containsExactly(first);
    }

    @Test
    void two_tabs_with_the_same_answers_are_one_check_in() {
        var one = evening().answered(CALM);
        var other = evening().answered(CALM);

        assertThat(save(other)).isEqualTo(save(one));
        assertThat(all()).hasSize(1);
    }

    @Test
    void a_second_tab_with_other_answers_is_told_and_writes_nothing() {
        var one = evening();
        var other = evening();
        save(one.answered(CALM));

        assertThatExceptionOfType(EditedMeanwhile.class).isThrownBy(() -> save(other.answered(HARD)));

        assertThat(saved().answers()).isEqualTo(CALM);
    }

    @Test
    void of_two_edits_the_later_is_told_and_may_still_choose_its_own() {
        save(evening().answered(CALM));
        var one = evening();
        var other = evening();
        save(one.answered(HARD));
        var mine = new Answers(5, 0, 1, 0, 0);

        assertThatExceptionOfType(EditedMeanwhile.class).isThrownBy(() -> save(other.answered(mine)));
        assertThat(saved().answers()).isEqualTo(HARD);

        save(evening().answered(mine));
        assertThat(saved().answers()).isEqualTo(mine);
        assertThat(saved().edits()).isEqualTo(2);
    }

    @Test
    void where_the_reply_to_the_first_save_was_lost_the_same_screen_may_save_other_answers() {
        var shown = evening();
        save(shown.answered(CALM));

        save(shown.answered(HARD));

        assertThat(all()).singleElement().extracting(CheckIn::answers).isEqualTo(HARD);
    }

    @Test
    void a_replay_after_the_day_has_closed_is_the_check_in_that_was_kept() {
        var draft = evening().answered(CALM);
        var kept = save(draft);
        at(THURSDAY.plusDays(1), "09:00");

        assertThat(save(draft)).isEqualTo(kept);
    }

    @Test
    void an_evening_can_be_changed_until_four_in_the_morning_and_counts_for_the_evening() {
        save(evening().answered(CALM));
        at(THURSDAY.plusDays(1), "03:59");

        save(evening().answered(HARD));

        assertThat(all()).singleElement().satisfies(checkIn -> {
            assertThat(checkIn.day()).isEqualTo(THURSDAY);
            assertThat(checkIn.answers()).isEqualTo(HARD);
            assertThat(checkIn.edits()).isEqualTo(1);
        });
    }

    @Test
    void an_evening_opened_before_four_is_refused_after_four() {
        at(THURSDAY.plusDays(1), "03:58");
        var shown = evening();
        assertThat(shown.day()).isEqualTo(THURSDAY);
        at(THURSDAY.plusDays(1), "04:00");

        assertThatExceptionOfType(EveningClosed.class)
                .isThrownBy(() -> save(shown.answered(CALM)))
                .satisfies(closed -> assertThat(closed.day()).isEqualTo(THURSDAY));

        assertThat(all()).isEmpty();
    }

    @Test
    void an_edit_of_yesterday_is_refused() {
        save(evening().answered(CALM));
        var shown = evening();
        at(THURSDAY.plusDays(1), "19:00");

        assertThatExceptionOfType(EveningClosed.class).isThrownBy(() -> save(shown.answered(HARD)));

        assertThat(all()).singleElement().extracting(CheckIn::answers).isEqualTo(CALM);
    }

    @Test
    void a_day_that_has_not_begun_is_refused() {
        var draft = new Draft(Ids.next(), THURSDAY.plusDays(1), clock.instant(), null, CALM);

        assertThatExceptionOfType(EveningClosed.class).isThrownBy(() -> save(draft));
    }

    @Test
    void it_opens_at_six_in_the_evening() {
        at(THURSDAY, "17:59");
        var early = evening();
        assertThat(early.open()).isFalse();
        assertThatExceptionOfType(NotOpenYet.class).isThrownBy(() -> save(early.answered(CALM)));

        at(THURSDAY, "18:00");
        assertThat(evening().open()).isTrue();
        save(early.answered(CALM));
        assertThat(all()).hasSize(1);
    }

    @Test
    void it_opens_at_the_hour_the_patient_chose() {
        window(Window.from(LocalTime.of(15, 0)));
        window(Window.from(LocalTime.of(14, 0)));

        at(THURSDAY, "13:59");
        assertThat(evening().open()).isFalse();
        at(THURSDAY, "14:00");
        assertThat(evening().open()).isTrue();
        assertThat(evening().opensAt()).isEqualTo(LocalTime.of(14, 0));
    }

    @Test
    void it_stays_open_after_midnight_for_someone_who_chose_a_late_hour() {
        window(Window.from(LocalTime.of(23, 0)));
        at(THURSDAY.plusDays(1), "00:30");

        assertThat(evening().open()).isTrue();
        assertThat(evening().day()).isEqualTo(THURSDAY);
    }

    @Test
    void after_the_hours_a_patient_chose_none_is_begun_and_today_says_nothing_of_it() {
        window(new Window(LocalTime.of(18, 0), LocalTime.of(22, 0)));
        at(THURSDAY, "22:00");
        var late = evening();

        assertThat(late.open()).isFalse();
        assertThat(late.over()).isTrue();
        assertThat(steps()).isEmpty();
        assertThatExceptionOfType(WindowOver.class).isThrownBy(() -> save(late.answered(CALM)));
        assertThat(all()).isEmpty();
    }

    @Test
    void what_was_begun_within_the_hours_is_kept_after_them_and_can_be_changed_until_the_day_closes() {
        window(new Window(LocalTime.of(18, 0), LocalTime.of(22, 0)));
        at(THURSDAY, "21:59");
        var begun = evening();
        at(THURSDAY, "22:03");
        save(begun.answered(CALM));

        at(THURSDAY.plusDays(1), "03:59");
        assertThat(evening().open()).isTrue();
        save(evening().answered(HARD));

        assertThat(all()).singleElement().extracting(CheckIn::answers).isEqualTo(HARD);
    }

    @Test
    void a_screen_left_open_all_evening_counts_as_an_hour_at_most() {
        var shown = evening();
        clock.set(shown.shownAt().plus(Duration.ofHours(5)));

        assertThat(save(shown.answered(CALM)).seconds()).isEqualTo(3600);
    }

    @Test
    void days_between_are_told_in_order_and_with_both_ends() {
        for (int i = 0; i < 4; i++) {
            at(THURSDAY.plusDays(i), "22:00");
            save(evening().answered(CALM));
        }

        var between = as(() -> diary.between(patient, THURSDAY.plusDays(1), THURSDAY.plusDays(2)));

        assertThat(between).extracting(CheckIn::day).containsExactly(THURSDAY.plusDays(1), THURSDAY.plusDays(2));
    }

    @Test
    void today_names_when_it_opens_then_offers_it_then_shows_it_done() {
        at(THURSDAY, "08:00");
        assertThat(steps()).singleElement().satisfies(early -> {
            assertThat(early.why()).isEqualTo("opens at 18:00");
            assertThat(early.done()).isFalse();
        });

        at(THURSDAY, "20:00");
        assertThat(steps()).singleElement().extracting(Step::action).isEqualTo("Begin");

        save(evening().answered(CALM));
        assertThat(steps()).singleElement().extracting(Step::done).isEqualTo(true);
    }

    @Test
    void what_was_tapped_and_not_saved_is_there_again_until_it_is_saved() {
        begin(evening(), tapped(8));

        assertThat(evening().begun()).isEqualTo(tapped(8));
        assertThat(steps()).singleElement().extracting(Step::action).isEqualTo("Go on");
        begin(evening(), tapped(6));
        assertThat(evening().begun()).isEqualTo(tapped(6));

        save(evening().answered(CALM));

        assertThat(evening().begun()).isNull();
        assertThat(as(() -> begunArchive.rows(patient))).isEmpty();
    }

    @Test
    void a_megabyte_pasted_as_the_name_of_a_medicine_waits_for_save_and_takes_nothing_away() {
        begin(evening(), tapped(8));

        var pasted = new Taken.MedicineChange(Taken.Change.NEW, "x".repeat(1_000_000), THURSDAY);
        begin(
                evening(),
                new Begun(
                        3,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        DayAround.NOTHING,
                        new Taken(null, null, List.of(pasted))));

        assertThat(evening().begun()).isEqualTo(tapped(8));
    }

    @Test
    void what_was_tapped_yesterday_is_nothing_today() {
        var yesterday = evening();
        begin(yesterday, tapped(8));

        at(THURSDAY.plusDays(1), "21:00");
        assertThat(evening().begun()).isNull();
        begin(yesterday, tapped(7));
        assertThat(evening().begun()).isNull();
        assertThat(as(() -> begunArchive.rows(patient))).isEmpty();
    }

    @Test
    void a_late_tap_of_another_tab_brings_nothing_back_once_the_evening_is_saved() {
        var other = evening();
        save(evening().answered(CALM));

        begin(other, tapped(8));

        assertThat(as(() -> diary.begun(patient))).isEmpty();
    }

    @Test
    void what_was_begun_within_the_hours_can_be_gone_on_with_and_saved_after_them() {
        window(new Window(LocalTime.of(18, 0), LocalTime.of(22, 0)));
        begin(evening(), tapped(8));

        at(THURSDAY, "23:30");

        assertThat(evening().open()).isTrue();
        assertThat(evening().over()).isFalse();
        assertThat(save(evening().answered(CALM)).answers()).isEqualTo(CALM);
    }

    @Test
    void before_the_hours_nothing_is_begun() {
        at(THURSDAY, "08:00");

        begin(evening(), tapped(8));

        assertThat(as(() -> diary.begun(patient))).isEmpty();
    }

    @Test
    void the_archive_has_every_answer() {
        save(evening().answered(HARD));

        assertThat(as(() -> archive.rows(patient))).singleElement().satisfies(row -> {
            assertThat(row.day()).isEqualTo(THURSDAY);
            assertThat(row.anxiety()).isEqualTo(8);
            assertThat(row.attention()).isEqualTo(-2);
            assertThat(row.twitchAmount()).isEqualTo(3);
        });
    }

    @Test
    void another_patient_reads_and_writes_nothing_and_is_told_there_is_nothing() {
        var draft = evening().answered(CALM);
        save(draft);
        var other = new Actor.Person(people.patient(BERLIN).value());

        for (Supplier<?> forged : List.<Supplier<?>>of(
                () -> diary.evening(patient),
                () -> diary.evening(patient, THURSDAY),
                () -> diary.save(patient, draft),
                () -> diary.begun(patient),
                () -> diary.between(patient, THURSDAY, THURSDAY))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Acting.as(other, forged::get));
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Acting.run(other, () -> rhythm.keepWindow(patient, Window.USUAL)));
    }

    @Test
    void the_database_repeats_what_the_records_refuse() throws SQLException {
        save(evening().answered(CALM));
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement()) {
            for (var impossible : List.of(
                    "anxiety = 11",
                    "health_worry = 5",
                    "bother = -1",
                    "interference = 11",
                    "checks = 5",
                    "attention = 4",
                    "twitch_amount = 5",
                    "seconds = -1",
                    "anxiety = null")) {
                assertThatExceptionOfType(SQLException.class)
                        .as(impossible)
                        .isThrownBy(() -> statement.executeUpdate("update checkin.evening set " + impossible
                                + " where patient_id = '" + patient.value() + "'"));
            }
        }
    }

    private static Begun tapped(int anxiety) {
        return new Begun(
                anxiety,
                null,
                null,
                null,
                2,
                null,
                null,
                new DayAround(null, Exercise.NONE, new Fluids(1500, false, true), null, null),
                new Taken(new Taken.Alcohol(1.5, 10), null, List.of()));
    }

    private void begin(Evening shown, Begun tapped) {
        TestPeople.run(patient, () -> diary.begin(patient, shown, tapped));
    }

    private void window(Window window) {
        TestPeople.run(patient, () -> rhythm.keepWindow(patient, window));
    }

    private void at(LocalDate date, String time) {
        clock.set(LocalDateTime.of(date, LocalTime.parse(time)).atZone(BERLIN).toInstant());
    }

    private Evening evening() {
        return as(() -> diary.evening(patient));
    }

    private CheckIn saved() {
        return Objects.requireNonNull(evening().saved());
    }

    private CheckIn save(Draft draft) {
        return as(() -> diary.save(patient, draft));
    }

    private List<CheckIn> all() {
        return as(() -> diary.between(patient, LocalDate.MIN, LocalDate.MAX));
    }

    private List<Step> steps() {
        return as(() -> step.stepsFor(patient, THURSDAY));
    }

    private <T> T as(Supplier<T> work) {
        return TestPeople.as(patient, work::get);
    }
}
