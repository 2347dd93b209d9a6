package app.lull.today;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.NotFound;
import app.lull.account.OwnAccount;
import app.lull.account.PatientId;
import app.lull.checkin.Answers;
import app.lull.checkin.CheckInDiary;
import app.lull.checkin.Draft;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import app.lull.today.Agenda.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class AgendaTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Agenda agenda;

    @Autowired
    CheckInDiary diary;

    @Autowired
    OwnAccount accounts;

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    @BeforeEach
    void mondayEvening() {
        clock.set(Instant.parse("2026-11-23T18:30:00Z"));
    }

    private Agenda.Page page(PatientId patient) {
        return as(patient, () -> agenda.page(patient));
    }

    private static List<String> keys(Agenda.Page page) {
        return page.steps().stream().map(p -> p.step().key()).toList();
    }

    @Test
    void the_first_day_has_a_few_steps_with_minutes_and_why_and_is_day_1() {
        var page = page(people.patient());

        assertThat(page.dayOfProgram()).isEqualTo(1);
        assertThat(page.day()).isEqualTo(MONDAY);
        assertThat(page.forNow()).hasSizeBetween(2, 6);
        assertThat(page.ifThereIsTime()).hasSize(1);
        assertThat(page.steps()).allSatisfy(planned -> {
            assertThat(planned.state()).isEqualTo(State.OPEN);
            assertThat(planned.step().why()).isNotBlank();
            assertThat(planned.step().minutes()).isBetween(1, 15);
        });
        assertThat(keys(page))
                .startsWith("entry.begin", "program.1.read", "program.1.session", "program.1.goals")
                .endsWith("checkin.evening");
        assertThat(page.minutesLeft()).isBetween(14, 20);
    }

    @Test
    void a_step_moved_to_later_goes_to_the_end_and_one_let_go_no_longer_counts() {
        var patient = people.patient();
        run(patient, () -> agenda.choose(patient, MONDAY, "program.1.session", State.LATER));
        assertThat(keys(page(patient))).endsWith("program.1.session");

        var total = page(patient).total();
        run(patient, () -> agenda.choose(patient, MONDAY, "program.1.session", State.LET_GO));
        assertThat(page(patient).total()).isEqualTo(total - 1);

        run(patient, () -> agenda.choose(patient, MONDAY, "program.1.session", State.OPEN));
        assertThat(page(patient).total()).isEqualTo(total);
        assertThat(keys(page(patient))).containsSubsequence("program.1.read", "program.1.session", "program.1.goals");
    }

    @Test
    void a_step_is_done_when_the_thing_itself_has_happened() {
        var patient = people.patient();
        run(
                patient,
                () -> diary.save(
                        patient, new Draft(Ids.next(), MONDAY, clock.instant(), null, new Answers(4, 1, 2, 3, 0))));

        var page = page(patient);

        assertThat(page.done()).isEqualTo(1);
        assertThat(page.steps())
                .filteredOn(p -> p.step().key().equals("checkin.evening"))
                .extracting(Agenda.Planned::state)
                .containsExactly(State.DONE);
    }

    @Test
    void tomorrow_begins_anew_and_says_nothing_of_yesterday() {
        var patient = people.patient();
        run(patient, () -> agenda.choose(patient, MONDAY, "program.1.session", State.LET_GO));
        page(patient);

        clock.set(Instant.parse("2026-11-24T08:00:00Z"));
        var tuesday = page(patient);

        assertThat(tuesday.dayOfProgram()).isEqualTo(2);
        assertThat(tuesday.steps()).allMatch(p -> p.state() == State.OPEN);
    }

    @Test
    void a_choice_made_on_a_page_that_stood_open_past_four_changes_nothing() {
        var patient = people.patient();
        clock.set(Instant.parse("2026-11-24T03:30:00Z"));

        run(patient, () -> agenda.choose(patient, MONDAY, "program.1.session", State.LET_GO));

        assertThat(page(patient).steps()).allMatch(p -> p.state() == State.OPEN);
    }

    @Test
    void after_a_move_days_are_counted_where_the_patient_is_now() {
        var patient = people.patient(ZoneId.of("Europe/Berlin"));
        assertThat(page(patient).dayOfProgram()).isEqualTo(1);
        run(patient, () -> accounts.takeZone(patient, ZoneId.of("Pacific/Auckland")));

        var there = page(patient);

        assertThat(there.day()).isEqualTo(MONDAY.plusDays(1));
        assertThat(there.dayOfProgram()).isEqualTo(2);
        run(patient, () -> accounts.takeZone(patient, ZoneId.of("Pacific/Honolulu")));
        assertThat(page(patient).dayOfProgram()).isEqualTo(1);
    }

    @Test
    void another_patients_day_is_not_found() {
        var patient = people.patient();
        var other = people.patient();

        assertThatThrownBy(() -> as(other, () -> agenda.page(patient))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(other, () -> agenda.choose(patient, MONDAY, "x", State.DONE)))
                .isInstanceOf(NotFound.class);
    }
}
