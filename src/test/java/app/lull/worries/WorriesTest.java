package app.lull.worries;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.OwnAccount;
import app.lull.account.PatientId;
import app.lull.content.SessionLibrary;
import app.lull.intake.IntakeSettings;
import app.lull.safety.SafetyEvent;
import app.lull.safety.SafetyLog;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import app.lull.today.Deed;
import app.lull.today.Step;
import app.lull.worries.Worry.Kind;
import app.lull.worries.Worry.State;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class WorriesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Autowired
    private Worries worries;

    @Autowired
    private WorryDeeds deeds;

    @Autowired
    private WorryTimeStep step;

    @Autowired
    private WorryTimeRests rests;

    @Autowired
    private WorriesArchive archive;

    @Autowired
    private SlotArchive slotArchive;

    @Autowired
    private SafetyLog safety;

    @Autowired
    private IntakeSettings settings;

    @Autowired
    private SessionLibrary sessions;

    @Autowired
    private OwnAccount accounts;

    @Autowired
    private TestPeople people;

    @Autowired
    private MutableClock clock;

    private PatientId patient;

    @BeforeEach
    void noon_in_berlin() {
        patient = people.patient(BERLIN);
        at(THURSDAY, 12, 0);
    }

    @Test
    void a_worry_is_kept_with_words_or_without_and_once_under_its_id() {
        var id = Ids.next();
        as(patient, () -> worries.keep(patient, id, " the meeting "));
        as(patient, () -> worries.keep(patient, id, "another tap"));
        keep("   ");

        assertThat(page().waiting()).extracting(Worry::words).containsExactly("the meeting", null);
        assertThat(page().open()).as("no time was chosen").isTrue();
    }

    @Test
    void a_worry_of_the_small_hours_belongs_to_the_day_before() {
        at(THURSDAY.plusDays(1), 3, 59);
        keep("the meeting");

        assertThat(deeds()).containsExactly(new Deed("worry", THURSDAY, 1));
    }

    @Test
    void worries_wait_until_their_time_has_come_and_a_time_after_midnight_lies_in_the_night() {
        keep("the meeting");
        slot(LocalTime.of(17, 0), -1);
        assertThat(page().open()).isFalse();
        at(THURSDAY, 17, 0);
        assertThat(page().open()).isTrue();
        at(THURSDAY.plusDays(1), 3, 30);
        assertThat(page().open()).isTrue();
        at(THURSDAY.plusDays(1), 4, 0);
        assertThat(page().open()).as("a new day").isFalse();

        slot(LocalTime.of(0, 30), 0);
        at(THURSDAY.plusDays(1), 23, 0);
        assertThat(page().open()).isFalse();
        at(THURSDAY.plusDays(2), 0, 30);
        assertThat(page().open()).isTrue();
    }

    @Test
    void the_time_is_that_of_the_wall_clock_where_the_patient_is() {
        slot(LocalTime.of(17, 0), -1);
        at(THURSDAY, 16, 30);
        assertThat(page().open()).isFalse();

        run(patient, () -> accounts.takeZone(patient, ZoneId.of("Europe/Helsinki")));
        assertThat(page().open()).isTrue();
    }

    @Test
    void sorting_tells_the_kind_whether_it_still_matters_and_what_is_next() {
        var solvable = keep("the meeting");
        var whatIf = keep("what if");
        var gone = keep(null);
        at(THURSDAY.plusDays(1), 17, 0);
        sort(solvable, Kind.SOLVABLE, true, " ask Bea, on Friday ");
        sort(whatIf, Kind.HYPOTHETICAL, false, null);
        run(patient, () -> worries.letGo(patient, gone.id(), gone.version()));

        assertThat(page().waiting()).isEmpty();
        assertThat(page().sortedToday())
                .extracting(Worry::state, Worry::kind, Worry::matters, Worry::next)
                .containsExactlyInAnyOrder(
                        tuple(State.SORTED, Kind.SOLVABLE, true, "ask Bea, on Friday"),
                        tuple(State.SORTED, Kind.HYPOTHETICAL, false, null),
                        tuple(State.LET_GO, null, null, null));
        assertThat(page().mattered()).isEqualTo(new Mattered(THURSDAY.minusDays(26), 28, 2, 1));
        assertThat(deeds())
                .containsExactly(
                        new Deed("worry", THURSDAY, 1),
                        new Deed("worry", THURSDAY, 1),
                        new Deed("worry", THURSDAY, 1),
                        new Deed("worry.sorted", THURSDAY.plusDays(1), 3));
    }

    @Test
    void what_was_sorted_can_wait_again_and_a_second_tap_is_no_second_time() {
        var worry = keep("the meeting");
        sort(worry, Kind.SOLVABLE, true, null);
        sort(worry, Kind.SOLVABLE, true, null);
        assertThat(kept().getFirst().version()).isEqualTo(1);

        run(patient, () -> worries.waitAgain(patient, worry.id(), 1));
        assertThat(page().waiting()).hasSize(1);
        assertThat(page().mattered().sorted()).isZero();
    }

    @Test
    void sorting_otherwise_in_another_tab_is_refused_and_changes_nothing() {
        var worry = keep("the meeting");
        sort(worry, Kind.SOLVABLE, true, null);

        assertThatExceptionOfType(EditedMeanwhile.class).isThrownBy(() -> sort(worry, Kind.HYPOTHETICAL, false, null));
        assertThatExceptionOfType(EditedMeanwhile.class)
                .isThrownBy(() -> run(patient, () -> worries.letGo(patient, worry.id(), worry.version())));
        assertThat(kept().getFirst().kind()).isEqualTo(Kind.SOLVABLE);
    }

    @Test
    void the_time_of_the_day_is_kept_changed_and_done_without() {
        var first = slot(LocalTime.of(17, 0, 30), -1);
        assertThat(first.at()).isEqualTo(LocalTime.of(17, 0));
        assertThat(slot(LocalTime.of(17, 0), -1)).as("the same again").isEqualTo(first);
        assertThatExceptionOfType(EditedMeanwhile.class).isThrownBy(() -> slot(LocalTime.of(18, 0), -1));
        slot(LocalTime.of(18, 0), 0);
        assertThatExceptionOfType(EditedMeanwhile.class).isThrownBy(() -> slot(LocalTime.of(19, 0), 0));
        assertThat(as(patient, () -> slotArchive.rows(patient)))
                .containsExactly(new Slot(LocalTime.of(18, 0), 15, "the kitchen table", 1));

        run(patient, () -> worries.noSlot(patient));
        assertThat(as(patient, () -> worries.slot(patient)).isKept()).isFalse();
        for (int wrong : new int[] {4, 61, -1, Integer.MAX_VALUE}) {
            assertThatExceptionOfType(InvalidEntry.class)
                    .isThrownBy(() ->
                            run(patient, () -> worries.keepSlot(patient, new Slot(LocalTime.NOON, wrong, null, -1))))
                    .satisfies(e -> assertThat(e.field()).isEqualTo("minutes"));
        }
    }

    @Test
    void a_time_near_bed_is_said_to_be_near_and_kept_all_the_same() {
        run(patient, () -> settings.bedtime(patient, LocalTime.of(22, 0)));
        slot(LocalTime.of(20, 30), -1);

        assertThat(page().nearBed()).isTrue();
        assertThat(page().slot().isKept()).isTrue();
    }

    @Test
    void today_has_a_step_where_a_time_was_chosen_and_something_waits_or_was_sorted() {
        assertThat(steps()).isEmpty();
        slot(LocalTime.of(17, 0), -1);
        assertThat(steps()).isEmpty();
        var worry = keep("the meeting");
        assertThat(steps()).singleElement().satisfies(step -> {
            assertThat(step.title()).isEqualTo("Worry time at 17:00");
            assertThat(step.done()).isFalse();
            assertThat(step.why()).doesNotContain("meeting");
        });
        sort(worry, Kind.SOLVABLE, true, null);
        assertThat(steps()).singleElement().extracting(Step::done).isEqualTo(true);
        at(THURSDAY.plusDays(1), 12, 0);
        assertThat(steps()).isEmpty();
    }

    @Test
    void while_somebody_is_not_sure_to_be_safe_worry_time_waits_for_a_person_beside_them() {
        var session = sessions.find("S22").orElseThrow();
        slot(LocalTime.of(17, 0), -1);
        keep("the meeting");
        assertThat(as(patient, () -> rests.whyNot(patient, session))).isEmpty();

        run(
                patient,
                () -> safety.keep(
                        patient,
                        new SafetyEvent(
                                Ids.next(),
                                Ids.next(),
                                clock.instant(),
                                SafetyEvent.Kind.HOPELESS,
                                null,
                                null,
                                null,
                                null)));

        assertThat(page().rests()).isTrue();
        assertThat(page().waiting()).as("what was kept is there").hasSize(1);
        assertThat(steps()).isEmpty();
        assertThat(as(patient, () -> rests.whyNot(patient, session)))
                .hasValueSatisfying(why -> assertThat(why).contains("a person you trust"));
        assertThat(as(patient, () -> rests.whyNot(patient, sessions.find("S06").orElseThrow())))
                .isEmpty();
    }

    @Test
    void words_next_steps_and_the_place_are_sealed() throws SQLException {
        sort(keep("the meeting"), Kind.SOLVABLE, true, "ask Bea");
        slot(LocalTime.of(17, 0), -1);
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select w::text || encode(words_sealed, 'escape') || encode(next_sealed, 'escape')"
                                + " || encode(place_sealed, 'escape') from worries.worry w"
                                + " join worries.slot s on s.patient_id = w.patient_id where w.patient_id = '"
                                + patient + "'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).doesNotContain("meeting", "Bea", "kitchen");
        }
    }

    @Test
    void nobody_else_keeps_reads_or_sorts() {
        var worry = keep("the meeting");
        var other = people.patient(BERLIN);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(other, () -> worries.page(patient)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(other, () -> worries.keep(patient, Ids.next(), "x")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> run(other, () -> worries.letGo(other, worry.id(), worry.version())));
        assertThat(as(other, () -> worries.page(other)).waiting()).isEmpty();
    }

    @Test
    void three_hundred_odd_inputs_are_kept_whole_or_refused_at_their_field() {
        long seed = 20261126;
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int n = 0; n < 300; n++) {
            var before = kept().size();
            var words = OddText.any(random);
            var next = OddText.any(random);
            try {
                var worry = keep(words);
                assertThat(kept()).hasSize(before + 1);
                assertThat(worry.words())
                        .satisfiesAnyOf(
                                kept -> assertThat(kept).isNull(),
                                kept -> assertThat(kept).isEqualTo(words.strip()));
                sort(worry, Kind.SOLVABLE, random.nextBoolean(), next);
            } catch (InvalidEntry e) {
                assertThat(e.field()).isIn("words", "next");
                if (e.field().equals("words")) {
                    assertThat(kept()).hasSize(before);
                }
            }
        }
        assertThat(page().waiting()).as("what was refused still waits").isNotEmpty();
    }

    private Worry keep(@Nullable String words) {
        return as(patient, () -> worries.keep(patient, Ids.next(), words));
    }

    private void sort(Worry worry, Kind kind, boolean matters, @Nullable String next) {
        run(patient, () -> worries.sort(patient, worry.id(), worry.version(), kind, matters, next));
    }

    private Slot slot(LocalTime at, int version) {
        return as(patient, () -> worries.keepSlot(patient, new Slot(at, 15, "the kitchen table", version)));
    }

    private WorryPage page() {
        return as(patient, () -> worries.page(patient));
    }

    private List<Worry> kept() {
        return as(patient, () -> archive.rows(patient));
    }

    private List<Step> steps() {
        var day = clock.instant().atZone(BERLIN).toLocalDate();
        return as(patient, () -> step.stepsFor(patient, day));
    }

    private List<Deed> deeds() {
        return as(patient, () -> deeds.deeds(patient, LocalDate.MIN, LocalDate.MAX));
    }

    private void at(LocalDate date, int hour, int minute) {
        clock.set(date.atTime(hour, minute).atZone(BERLIN).toInstant());
    }
}
