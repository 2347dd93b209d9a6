package app.lull.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.checkin.Exercise.BodyPart;
import app.lull.checkin.Exercise.Bout;
import app.lull.checkin.Exercise.Kind;
import app.lull.checkin.Exercise.TimeOfDay;
import app.lull.checkin.Taken.Alcohol;
import app.lull.checkin.Taken.Change;
import app.lull.checkin.Taken.MedicineChange;
import app.lull.checkin.Taken.Nicotine;
import app.lull.store.Acting;
import app.lull.store.Actor;
import app.lull.store.EditedMeanwhile;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class AroundTheDayTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final Answers CALM = new Answers(2, 0, 1, 0, 0);
    private static final Sleep NIGHT = new Sleep(
            LocalTime.of(22, 30), LocalTime.of(23, 0), 30, 45, 3, LocalTime.of(6, 45), LocalTime.of(7, 0), 2, 20);
    private static final Exercise TWO_BOUTS = new Exercise(List.of(
            new Bout(Kind.RUNNING, 30, 6, true, false, true, TimeOfDay.MORNING, List.of(BodyPart.TRUNK, BodyPart.LEGS)),
            new Bout(Kind.WALKING, 20, 2, false, false, false, null, List.of())));
    private static final DayAround FULL = new DayAround(
            NIGHT,
            TWO_BOUTS,
            new Fluids(1750, true, true),
            new Stress(6, List.of(Stress.Event.TRAVEL, Stress.Event.WORK), List.of(Stress.HealthTrigger.DOCTOR_LETTER)),
            new BodyState(true, true, 12));
    private static final Taken TAKEN = new Taken(
            new Alcohol(1.5, 10),
            new Nicotine(4, 0),
            List.of(
                    new MedicineChange(Change.NEW, "Sertraline 50", THURSDAY),
                    new MedicineChange(Change.STOPPED, "Grandmother's drops", THURSDAY.minusDays(3))));

    private static final Taken TAKEN_BEFORE = new Taken(new Alcohol(2, 14), new Nicotine(null, 6), List.of());

    @Autowired
    private CheckInDiary diary;

    @Autowired
    private AroundTheDay around;

    @Autowired
    private EveningSubstances substances;

    @Autowired
    private AroundArchive archive;

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
    void everything_around_an_evening_is_kept_as_it_was_told() {
        save(FULL, TAKEN);

        assertThat(saved().around()).isEqualTo(FULL);
        assertThat(taken()).isEqualTo(TAKEN);
        assertThat(all()).singleElement().satisfies(day -> {
            assertThat(day.night()).isEqualTo(new Night(480, 390));
            assertThat(day.load()).isEqualTo(220);
            assertThat(day.loadOfSevenDays()).isEqualTo(220);
            assertThat(day.spike()).isNull();
        });
    }

    @Test
    void what_was_left_out_stays_left_out_and_none_is_an_answer() {
        save(DayAround.NOTHING, Taken.NOTHING);
        assertThat(saved().around()).isEqualTo(DayAround.NOTHING);
        assertThat(all()).isEmpty();

        var none = new DayAround(null, Exercise.NONE, new Fluids(0, false, false), null, null);
        save(none, new Taken(new Alcohol(0, 14), new Nicotine(0, null), List.of()));
        assertThat(saved().around()).isEqualTo(none);
        assertThat(taken().alcohol()).isEqualTo(new Alcohol(0, 14));
        assertThat(taken().nicotine()).isEqualTo(new Nicotine(0, null));
    }

    @Test
    void each_part_alone_is_kept_as_that_part() {
        for (var part : List.of(
                new DayAround(NIGHT, null, null, null, null),
                new DayAround(new Sleep(null, null, null, null, null, null, null, 4, null), null, null, null, null),
                new DayAround(null, TWO_BOUTS, null, null, null),
                new DayAround(null, null, new Fluids(null, true, false), null, null),
                new DayAround(
                        null,
                        null,
                        null,
                        new Stress(null, List.of(), List.of(Stress.HealthTrigger.NEW_BODY_AREA)),
                        null),
                new DayAround(null, null, null, null, new BodyState(false, true, null)))) {
            save(part, null);
            assertThat(saved().around()).isEqualTo(part);
        }
    }

    @Test
    void the_same_answers_again_are_the_same_check_in() {
        var draft = as(() -> diary.evening(patient)).answered(CALM, FULL, TAKEN);
        var first = as(() -> diary.save(patient, draft));
        var second = as(() -> diary.save(patient, draft));

        assertThat(second).isEqualTo(first);
        assertThat(second.edits()).isZero();
    }

    @Test
    void another_night_alone_is_a_change_of_the_check_in() {
        save(FULL, TAKEN);
        save(DayAround.NOTHING, null);

        assertThat(saved().edits()).isEqualTo(1);
        assertThat(saved().around()).isEqualTo(DayAround.NOTHING);
        assertThat(taken()).as("not asked, so it stays").isEqualTo(TAKEN);

        save(DayAround.NOTHING, Taken.NOTHING);
        assertThat(saved().edits()).isEqualTo(2);
        assertThat(taken()).isEqualTo(Taken.NOTHING);
    }

    @Test
    void a_screen_that_asks_for_feelings_alone_leaves_the_rest_as_it_was() {
        save(FULL, TAKEN);
        var shown = as(() -> diary.evening(patient));
        as(() -> diary.save(patient, shown.answered(new Answers(9, 0, 1, 0, 0))));

        assertThat(saved().around()).isEqualTo(FULL);
        assertThat(taken()).isEqualTo(TAKEN);
    }

    @Test
    void a_second_tab_with_another_night_is_told_and_writes_nothing() {
        var one = as(() -> diary.evening(patient));
        var other = as(() -> diary.evening(patient));
        as(() -> diary.save(patient, one.answered(CALM, FULL, TAKEN)));

        assertThatExceptionOfType(EditedMeanwhile.class)
                .isThrownBy(() ->
                        as(() -> diary.save(patient, other.answered(CALM, DayAround.NOTHING, Taken.NOTHING))));
        assertThat(saved().around()).isEqualTo(FULL);
        assertThat(taken()).isEqualTo(TAKEN);
    }

    @Test
    void after_four_the_day_around_is_closed_with_its_check_in() {
        at(THURSDAY.plusDays(1), "03:58");
        var shown = as(() -> diary.evening(patient));
        at(THURSDAY.plusDays(1), "04:00");

        assertThatExceptionOfType(EveningClosed.class)
                .isThrownBy(() -> as(() -> diary.save(patient, shown.answered(CALM, FULL, TAKEN))));
        assertThat(all()).isEmpty();
    }

    @Test
    void an_impossible_night_is_refused_and_nothing_of_the_evening_is_written() {
        var backwards = new Sleep(null, LocalTime.of(7, 30), null, null, null, null, LocalTime.of(7, 0), null, null);

        assertThatExceptionOfType(NotPossible.class)
                .isThrownBy(() -> save(new DayAround(backwards, null, null, null, null), TAKEN))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(NotPossible.Field.LIGHTS_OUT));
        assertThat(as(() -> diary.evening(patient)).saved()).isNull();
        assertThat(taken()).isEqualTo(Taken.NOTHING);
    }

    @Test
    void a_medicine_without_a_name_is_refused_and_nothing_of_the_evening_is_written() {
        var nameless = new Taken(
                null,
                null,
                List.of(
                        new MedicineChange(Change.NEW, "Iron", THURSDAY),
                        new MedicineChange(Change.NEW, "  ", THURSDAY)));

        assertThatExceptionOfType(NotPossible.class)
                .isThrownBy(() -> save(FULL, nameless))
                .satisfies(refused -> assertThat(refused.place()).isEqualTo(1));
        assertThat(as(() -> diary.evening(patient)).saved()).isNull();
    }

    @Test
    void the_night_the_clocks_go_back_is_kept_with_its_real_minutes() {
        var sunday = LocalDate.of(2026, 10, 25);
        at(sunday, "21:00");
        save(FULL, null);

        assertThat(all()).singleElement().extracting(AroundDay::night).isEqualTo(new Night(540, 450));
    }

    @Test
    void a_spike_is_told_from_the_days_before_also_where_only_the_last_day_is_asked_for() {
        for (int back = 20; back > 0; back--) {
            at(THURSDAY.minusDays(back), "21:00");
            save(new DayAround(null, ran(30, 2), null, null, null), null);
        }
        at(THURSDAY, "21:00");
        save(new DayAround(null, ran(60, 8), null, null, null), null);

        assertThat(as(() -> around.between(patient, THURSDAY, THURSDAY)))
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.spike()).isTrue();
                    assertThat(day.afterEffort()).isTrue();
                    assertThat(day.loadOfSevenDays()).isEqualTo(480 + 6 * 60);
                });
        at(THURSDAY.plusDays(1), "21:00");
        assertThat(as(() -> around.page(patient, THURSDAY.plusDays(1))).afterEffort())
                .isTrue();
        assertThat(as(() -> around.page(patient, THURSDAY.plusDays(2))).afterEffort())
                .isFalse();
    }

    @Test
    void weeks_are_seven_days_each_from_the_day_that_is_named() {
        for (var day : List.of(THURSDAY, THURSDAY.plusDays(6), THURSDAY.plusDays(7))) {
            at(day, "21:00");
            save(new DayAround(NIGHT, ran(30, 4), new Fluids(1500, false, false), null, null), null);
        }

        var weeks = as(() -> around.weeks(patient, THURSDAY, 3));

        assertThat(weeks)
                .extracting(AroundWeek::first)
                .containsExactly(THURSDAY, THURSDAY.plusDays(7), THURSDAY.plusDays(14));
        assertThat(weeks).extracting(AroundWeek::loadDays).containsExactly(2, 1, 0);
        assertThat(weeks.getFirst().minutesAsleep()).isEqualTo(new Average(2, 390, 390));
        assertThat(weeks.getFirst().load()).isEqualTo(240);
        assertThat(weeks.getLast().minutesAsleep()).isNull();
    }

    @Test
    void usual_facts_are_suggested_and_feelings_are_not() {
        for (int back = 3; back > 0; back--) {
            at(THURSDAY.minusDays(back), "21:00");
            save(FULL, TAKEN_BEFORE);
        }
        at(THURSDAY, "21:00");

        var page = as(() -> around.page(patient, THURSDAY));

        assertThat(page.usual().bedTime()).isEqualTo(LocalTime.of(22, 30));
        assertThat(page.usual().fluidsMl()).isEqualTo(1750);
        assertThat(page.usual().cycleDay()).isEqualTo(13);
        assertThat(page.cycle()).isTrue();
        assertThat(page.substances().usual()).isEqualTo(TAKEN_BEFORE);
        assertThat(page.substances().taken()).isEqualTo(Taken.NOTHING);
    }

    @Test
    void the_archive_has_all_of_it() {
        save(FULL, TAKEN);

        assertThat(as(() -> archive.rows(patient))).singleElement().satisfies(row -> {
            assertThat(row.day()).isEqualTo(THURSDAY);
            assertThat(row.sleep()).isEqualTo(NIGHT);
            assertThat(row.night()).isEqualTo(new Night(480, 390));
            assertThat(row.exercise()).isEqualTo(TWO_BOUTS);
            assertThat(row.fluids()).isEqualTo(FULL.fluids());
            assertThat(row.stress()).isEqualTo(FULL.stress());
            assertThat(row.body()).isEqualTo(FULL.body());
        });
    }

    @Test
    void another_patient_reads_nothing_and_is_told_there_is_nothing() {
        save(FULL, TAKEN);
        var other = new Actor.Person(people.patient(BERLIN).value());

        for (Supplier<?> forged : List.<Supplier<?>>of(
                () -> around.page(patient, THURSDAY),
                () -> around.between(patient, THURSDAY, THURSDAY),
                () -> around.weeks(patient, THURSDAY, 1))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Acting.as(other, forged::get));
        }
    }

    @Test
    void the_database_repeats_what_the_records_refuse() throws SQLException {
        save(FULL, TAKEN);
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement()) {
            for (var impossible : List.of(
                    "day_around set minutes_awake = 721",
                    "day_around set wakings = 51",
                    "day_around set sleep_quality = 5",
                    "day_around set minutes_asleep = 481",
                    "day_around set fluids_ml = 20001",
                    "day_around set stress = 11",
                    "day_around set stress_events = '{WEATHER}'",
                    "day_around set health_triggers = '{WORK}'",
                    "day_around set cycle_day = 0",
                    "bout set minutes = 0",
                    "bout set effort = 11",
                    "bout set kind = 'CHESS'",
                    "bout set parts = '{TONGUE}'")) {
                assertThatExceptionOfType(SQLException.class)
                        .as(impossible)
                        .isThrownBy(() -> statement.executeUpdate(
                                "update checkin." + impossible + " where patient_id = '" + patient.value() + "'"));
            }
        }
    }

    private static Exercise ran(int minutes, int effort) {
        return new Exercise(List.of(new Bout(Kind.RUNNING, minutes, effort, false, false, false, null, List.of())));
    }

    private void at(LocalDate date, String time) {
        clock.set(date.atTime(LocalTime.parse(time)).atZone(BERLIN).toInstant());
    }

    private void save(DayAround told, @Nullable Taken taken) {
        as(() -> diary.save(patient, diary.evening(patient).answered(CALM, told, taken)));
    }

    private CheckIn saved() {
        return Objects.requireNonNull(as(() -> diary.evening(patient)).saved());
    }

    private Taken taken() {
        return as(() -> substances.asked(patient, THURSDAY)).taken();
    }

    private List<AroundDay> all() {
        return as(() -> around.between(patient, LocalDate.MIN, LocalDate.MAX));
    }

    private <T> T as(Supplier<T> work) {
        return TestPeople.as(patient, work::get);
    }
}
