package app.lull.entry;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.content.Caution;
import app.lull.export.PersonalDataSection;
import app.lull.intake.AboutMe;
import app.lull.intake.Amount;
import app.lull.intake.IntakeLog;
import app.lull.intake.IntakeSettings;
import app.lull.intake.Item;
import app.lull.kinetics.Clearance.Pregnancy;
import app.lull.measures.Measures;
import app.lull.program.Program;
import app.lull.sessions.SessionShelf;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import app.lull.today.Agenda;
import app.lull.today.Agenda.State;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class EntryGateTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY_ONE = LocalDate.of(2026, 11, 23);

    @Autowired
    EntryGate gate;

    @Autowired
    SessionShelf shelf;

    @Autowired
    IntakeSettings settings;

    @Autowired
    IntakeLog log;

    @Autowired
    Measures measures;

    @Autowired
    Agenda agenda;

    @Autowired
    Program program;

    @Autowired
    List<PersonalDataSection> sections;

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    PatientId anne = new PatientId(new UUID(0, 0));

    @BeforeEach
    void the_first_evening() {
        on(1);
        anne = people.patient(BERLIN);
        run(anne, () -> program.enrolledOn(anne));
    }

    @Test
    void it_begins_with_the_welcome_and_goes_on_where_it_was_left_on_another_day() {
        assertThat(page().open()).isEqualTo(Place.WELCOME);
        assertThat(standing()).isEqualTo(MedicalStanding.NOT_ASKED);
        tell(() -> gate.passed(anne, Place.WELCOME));
        tell(() -> gate.country(anne, "DE"));
        tell(() -> gate.pregnancy(anne, null));

        on(5);

        assertThat(page().open()).isEqualTo(Place.EXAMINED);
        assertThat(page().country()).isEqualTo("DE");
    }

    @Test
    void one_can_look_back_but_not_ahead_of_what_is_answered() {
        tell(() -> gate.passed(anne, Place.WELCOME));

        assertThat(page().placeFor(Place.WELCOME)).isEqualTo(Place.WELCOME);
        assertThat(page().placeFor(Place.CAFFEINE)).isEqualTo(Place.COUNTRY);
        assertThat(page().placeFor(null)).isEqualTo(Place.COUNTRY);
    }

    @Test
    void where_no_doctor_has_examined_them_a_decided_day_or_a_visit_answers_it() {
        tell(() -> gate.examined(anne, Examined.NO));
        assertThat(standing()).isEqualTo(MedicalStanding.NOT_SEEN);

        tell(() -> gate.visitOn(anne, DAY_ONE.plusDays(10)));
        assertThat(standing()).isEqualTo(MedicalStanding.WAITING);
        assertThat(page().visitOn()).isEqualTo(DAY_ONE.plusDays(10));

        on(11);
        tell(() -> gate.examinedSince(anne));
        assertThat(standing()).isEqualTo(MedicalStanding.SEEN);
        assertThat(page().examined()).as("the first answer stays as it was").isEqualTo(Examined.NO);
    }

    @Test
    void the_day_of_a_visit_is_not_in_the_past() {
        for (var day :
                List.of(DAY_ONE.minusDays(1), DAY_ONE.plusMonths(24).plusDays(1), LocalDate.MIN, LocalDate.MAX)) {
            assertThatThrownBy(() -> tell(() -> gate.visitOn(anne, day)))
                    .isInstanceOfSatisfying(
                            InvalidEntry.class, e -> assertThat(e.field()).isEqualTo("visitOn"));
        }
        assertThat(page().visitOn()).isNull();
        tell(() -> gate.visitOn(anne, DAY_ONE));
        assertThat(page().visitOn()).isEqualTo(DAY_ONE);
    }

    @Test
    void the_red_flags_are_answered_once_and_only_seen_can_be_said_afterwards() {
        tell(() -> gate.examined(anne, Examined.YES));
        tell(() -> gate.redFlags(anne, true));
        on(2);
        tell(() -> gate.redFlags(anne, false));

        assertThat(page().flags()).isTrue();
        assertThat(page().flagsOn()).isEqualTo(DAY_ONE);
        assertThat(standing().breathingAndSleepOnly()).isTrue();

        tell(() -> gate.flagsSeen(anne));
        tell(() -> gate.redFlags(anne, true));
        assertThat(standing()).isEqualTo(MedicalStanding.SEEN);
    }

    @Test
    void a_no_to_the_red_flags_is_not_turned_into_a_yes_by_asking_again() {
        tell(() -> gate.examined(anne, Examined.YES));
        tell(() -> gate.redFlags(anne, false));
        tell(() -> gate.redFlags(anne, true));

        assertThat(page().flags()).isFalse();
        assertThat(standing()).isEqualTo(MedicalStanding.SEEN);
    }

    @Test
    void seen_without_anything_to_see_is_not_kept() throws SQLException {
        tell(() -> gate.flagsSeen(anne));

        assertThat(rows()).isZero();
    }

    @Test
    void until_a_doctor_has_seen_it_only_breathing_and_sleep_can_be_played() {
        assertThat(open()).contains("S07", "S08", "S25");
        tell(() -> gate.examined(anne, Examined.YES));
        tell(() -> gate.redFlags(anne, true));

        assertThat(open()).containsExactly("S01", "S02", "S03", "S04", "S05", "S06", "S19", "S23");
        assertThat(as(anne, () -> shelf.find(anne, "S08")).closed()).contains("waits until a doctor has seen");

        tell(() -> gate.flagsSeen(anne));
        assertThat(open()).contains("S07", "S08", "S25");
    }

    @Test
    void without_a_doctor_the_program_goes_on_whole() {
        var before = open();
        tell(() -> gate.examined(anne, Examined.NO));

        assertThat(open()).isEqualTo(before);
    }

    @Test
    void what_sessions_are_careful_with_is_kept_at_each_tick_and_leaves_the_rest_as_it_was() {
        run(anne, () -> shelf.mind(anne, List.of(Caution.Tag.GLAUCOMA, Caution.Tag.CRAMP)));
        assertThat(page().cautions()).containsExactly("cramps");

        tell(() -> gate.careful(anne, Set.of("cramps", "fainting")));
        assertThat(toMind()).containsExactlyInAnyOrder(Caution.Tag.GLAUCOMA, Caution.Tag.CRAMP, Caution.Tag.FAINT);
        assertThat(page().open()).as("ticking is no answer yet").isEqualTo(Place.WELCOME);

        tell(() -> gate.careful(anne, Set.of()));
        assertThat(toMind()).containsExactly(Caution.Tag.GLAUCOMA);
    }

    @Test
    void who_faints_when_holding_the_breath_is_warned_of_the_two_that_hold_it() {
        tell(() -> gate.careful(anne, Set.of("fainting")));

        assertThat(as(anne, () -> shelf.of(anne)).all())
                .filteredOn(one -> !one.mine().isEmpty())
                .extracting(one -> one.session().id())
                .containsExactly("S04", "S05");
    }

    @Test
    void a_pregnancy_is_minded_by_sessions_and_by_the_caffeine_curve_and_taken_back_by_another_answer() {
        tell(() -> gate.pregnancy(anne, Pregnancy.LAST_TRIMESTER));
        assertThat(toMind()).containsExactly(Caution.Tag.PREG);
        assertThat(about().pregnancy()).isEqualTo(Pregnancy.LAST_TRIMESTER);
        assertThat(about().dailyLimit()).isEqualTo(200);

        tell(() -> gate.pregnancy(anne, null));
        assertThat(toMind()).isEmpty();
        assertThat(about().pregnancy()).isEqualTo(Pregnancy.NO);
        assertThat(page().pregnancy()).isEqualTo(EntryGate.UNSAID);
    }

    @Test
    void who_leaves_the_question_about_pregnancy_out_keeps_what_they_said_in_the_log() {
        var said = new AboutMe(false, false, false, Pregnancy.FIRST_TRIMESTER, true, false, false, true, 6.0);
        run(anne, () -> settings.aboutMe(anne, said));

        tell(() -> gate.pregnancy(anne, null));
        tell(() -> gate.stays(anne, Set.of(CaffeineStays.SMOKES)));

        assertThat(about())
                .isEqualTo(new AboutMe(true, false, false, Pregnancy.FIRST_TRIMESTER, true, false, false, true, 6.0));
    }

    @Test
    void what_changes_how_long_caffeine_stays_reaches_the_curve() {
        tell(() -> gate.stays(anne, Set.of(CaffeineStays.STOPPED_SMOKING, CaffeineStays.PILL)));

        assertThat(about().stoppedSmoking()).isTrue();
        assertThat(about().pill()).isTrue();
        assertThat(page().stays()).containsExactlyInAnyOrder(CaffeineStays.STOPPED_SMOKING, CaffeineStays.PILL);
    }

    @Test
    void it_is_the_first_step_of_today_until_it_is_finished_and_the_last_on_that_day_as_done() {
        assertThat(steps()).first().isEqualTo("entry.begin OPEN");
        finish();
        assertThat(steps()).last().isEqualTo("entry.begin DONE");

        on(2);
        assertThat(steps()).noneMatch(step -> step.startsWith("entry.begin"));
    }

    @Test
    void on_day_2_the_usual_drinks_are_asked_for_unless_something_was_logged() {
        finish();
        on(2);
        assertThat(steps()).contains("entry.caffeine OPEN");

        run(anne, () -> log.log(anne, Ids.next(), new Item.Listed("coffee_brewed_cup"), Amount.ONE, null));
        assertThat(steps()).noneMatch(step -> step.startsWith("entry."));
    }

    @Test
    void on_days_1_and_3_nobody_asks_for_the_usual_drinks() {
        finish();
        assertThat(steps()).noneMatch(step -> step.startsWith("entry.caffeine"));
        on(3);
        assertThat(steps()).noneMatch(step -> step.startsWith("entry.caffeine"));
    }

    @Test
    void on_days_1_to_3_one_form_a_day_is_asked_worry_mood_body_and_the_week_before_stands_beside_it() {
        finish();
        var asked = new ArrayList<String>();
        for (int day = 1; day <= 3; day++) {
            on(day);
            var forms = steps().stream()
                    .filter(step -> step.startsWith("measures."))
                    .toList();
            assertThat(forms).as("day %d", day).hasSize(1);
            asked.add(forms.getFirst());
            assertThat(steps()).as("the baseline of the week in review").contains("review.week OPEN");
            var due = forms.getFirst().replaceAll("^measures\\.| .*$", "");
            run(anne, () -> letGo(due));
        }
        assertThat(asked).containsExactly("measures.gad-7 OPEN", "measures.phq-8 OPEN", "measures.phq-15 OPEN");
    }

    @Test
    void the_same_answer_twice_is_one_and_keeps_its_first_day() throws SQLException {
        tell(() -> gate.examined(anne, Examined.NO));
        tell(() -> gate.passed(anne, Place.WELCOME));
        on(2);
        tell(() -> gate.examined(anne, Examined.NO));
        tell(() -> gate.passed(anne, Place.WELCOME));

        assertThat(rows()).isEqualTo(2);
        assertThat(as(anne, () -> gate.all(anne))).allSatisfy(told -> {
            assertThat(told.day()).isEqualTo(DAY_ONE);
            assertThat(told.changedAt()).isEqualTo(told.at());
        });
    }

    @Test
    void of_two_tabs_that_answer_the_red_flags_at_once_one_answer_is_kept() throws Exception {
        var ready = new CountDownLatch(1);
        try (var tabs = Executors.newFixedThreadPool(4)) {
            var taps = new ArrayList<Future<?>>();
            for (var anyTrue : List.of(true, false, true, false)) {
                taps.add(tabs.submit(() -> {
                    ready.await();
                    tell(() -> gate.redFlags(anne, anyTrue));
                    tell(() -> gate.country(anne, anyTrue ? "DE" : "FR"));
                    return anyTrue;
                }));
            }
            ready.countDown();
            for (var tap : taps) {
                tap.get();
            }
        }
        assertThat(rows()).isEqualTo(2);
        assertThat(page().flags()).isNotNull();
    }

    @Test
    void the_archive_holds_every_answer_with_its_days() {
        finish();
        on(3);
        tell(() -> gate.examined(anne, Examined.WAITING));

        var section = sections.stream()
                .filter(one -> one.name().equals("first-questions"))
                .findFirst()
                .orElseThrow();
        assertThat(as(anne, () -> section.rows(anne)).stream().map(Told.class::cast))
                .hasSize(7)
                .anySatisfy(told -> {
                    assertThat(told.question()).isEqualTo(Question.EXAMINED);
                    assertThat(told.answer()).isEqualTo("WAITING");
                    assertThat(told.day()).isEqualTo(DAY_ONE);
                    assertThat(told.changedAt()).isAfter(told.at());
                });
    }

    @Test
    void nobody_else_reads_or_answers_it() {
        var bea = people.patient(BERLIN);

        assertThatThrownBy(() -> as(bea, () -> gate.standing(anne))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(bea, () -> gate.redFlags(anne, false))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(bea, () -> gate.page(anne))).isInstanceOf(NotFound.class);
    }

    @Test
    void three_hundred_odd_inputs_are_taken_or_refused_and_leave_an_open_or_finished_conversation() {
        long seed = Long.getLong("lull.seed", 20261126);
        System.out.println("odd inputs at the entry gate, seed " + seed);
        var random = new Random(seed);
        for (int n = 0; n < 300; n++) {
            try {
                run(anne, () -> odd(random));
            } catch (InvalidEntry refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
        assertThat(page().path()).contains(page().open());
        assertThat(page().placeFor(page().open())).isEqualTo(page().open());
    }

    private void odd(Random random) {
        var texts = List.of(
                "", "DE", "de", "XX", "ELSEWHERE", "\0", "\uD800", "x".repeat(100_000), "'; drop table", "🇩🇪");
        var text = texts.get(random.nextInt(texts.size()));
        var days =
                List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH, DAY_ONE, DAY_ONE.plusDays(random.nextInt(900)));
        switch (random.nextInt(9)) {
            case 0 -> gate.country(anne, text);
            case 1 -> gate.visitOn(anne, days.get(random.nextInt(days.size())));
            case 2 -> gate.examined(anne, Examined.values()[random.nextInt(3)]);
            case 3 -> gate.redFlags(anne, random.nextBoolean());
            case 4 -> gate.flagsSeen(anne);
            case 5 -> gate.careful(anne, Set.of(text, "lungs"));
            case 6 -> gate.passed(anne, Place.values()[random.nextInt(Place.values().length)]);
            case 7 -> gate.pregnancy(anne, random.nextBoolean() ? null : Pregnancy.values()[random.nextInt(4)]);
            default -> gate.stays(anne, Set.of(CaffeineStays.values()[random.nextInt(3)]));
        }
    }

    private void finish() {
        tell(() -> gate.passed(anne, Place.WELCOME));
        tell(() -> gate.country(anne, EntryGate.ELSEWHERE));
        tell(() -> gate.pregnancy(anne, Pregnancy.NO));
        tell(() -> gate.examined(anne, Examined.YES));
        tell(() -> gate.redFlags(anne, false));
        tell(() -> gate.passed(anne, Place.CAUTIONS));
        tell(() -> gate.passed(anne, Place.CAFFEINE));
        assertThat(page().open()).isEqualTo(Place.DONE);
    }

    private void letGo(String form) {
        measures.letGo(anne, form.toUpperCase(Locale.ROOT));
    }

    private void on(int dayOfProgram) {
        clock.set(DAY_ONE.plusDays(dayOfProgram - 1L)
                .atTime(LocalTime.of(18, 30))
                .atZone(BERLIN)
                .toInstant());
    }

    private void tell(Runnable answer) {
        run(anne, answer);
    }

    private EntryPage page() {
        return as(anne, () -> gate.page(anne));
    }

    private MedicalStanding standing() {
        return as(anne, () -> gate.standing(anne));
    }

    private Set<Caution.Tag> toMind() {
        return as(anne, () -> shelf.toMind(anne));
    }

    private AboutMe about() {
        return as(anne, () -> settings.aboutMe(anne));
    }

    /** Ids of the sessions that can be played. */
    private List<String> open() {
        return as(anne, () -> shelf.of(anne)).all().stream()
                .filter(one -> one.closed() == null)
                .map(one -> one.session().id())
                .toList();
    }

    private List<String> steps() {
        return as(anne, () -> agenda.page(anne)).steps().stream()
                .filter(planned -> planned.state() != State.LET_GO)
                .map(planned -> planned.step().key() + " " + planned.state())
                .toList();
    }

    private long rows() throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var count = connection.prepareStatement("select count(*) from entry.answer where patient_id = ?")) {
            count.setObject(1, anne.value());
            var row = count.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }
}
