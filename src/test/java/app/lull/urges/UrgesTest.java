package app.lull.urges;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.OwnAccount;
import app.lull.account.PatientId;
import app.lull.sessions.Completion;
import app.lull.sessions.RatedOnTheWay;
import app.lull.sessions.SessionsDone;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import app.lull.today.Deed;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class UrgesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final Which WATCHING = Which.of("watching");

    @Autowired
    private Urges urges;

    @Autowired
    private UrgeDeeds deeds;

    @Autowired
    private WaitStep step;

    @Autowired
    private UrgesArchive archive;

    @Autowired
    private ReportsArchive reports;

    @Autowired
    private SessionsDone sessions;

    @Autowired
    private OwnAccount accounts;

    @Autowired
    private TestPeople people;

    @Autowired
    private MutableClock clock;

    private PatientId patient;

    @BeforeEach
    void a_late_evening_in_berlin() {
        patient = people.patient(BERLIN);
        clock.set(at(THURSDAY, 23, 54));
    }

    @Test
    void the_end_is_stored_at_once_and_true_again_in_another_tab_and_after_midnight() {
        var begun = begin(WATCHING, 7, Wait.TEN);

        assertThat(begun.endsAt()).isEqualTo(at(THURSDAY.plusDays(1), 0, 4));
        assertThat(page().running()).containsExactly(begun);
        clock.set(at(THURSDAY.plusDays(1), 0, 3));
        assertThat(page().running()).containsExactly(begun);
        clock.set(at(THURSDAY.plusDays(1), 0, 4));
        assertThat(page().running()).isEmpty();
        assertThat(page().unanswered()).containsExactly(begun);
        assertThat(begun.day()).isEqualTo(THURSDAY);
    }

    @Test
    void a_wait_that_nobody_answered_stays_open_and_is_answered_or_let_go_days_later() {
        var one = begin(WATCHING, 7, Wait.TEN);
        var other = begin(Which.of("searching"), 5, Wait.THIRTY);
        clock.set(at(THURSDAY.plusDays(40), 9, 0));

        assertThat(page().unanswered()).extracting(Urge::id).containsExactly(other.id(), one.id());
        answer(one, Outcome.LET_BE, 2);
        answer(other, Outcome.UNSAID, 3);

        assertThat(page().unanswered()).isEmpty();
        assertThat(kept()).extracting(Urge::outcome).containsExactly(Outcome.LET_BE, Outcome.UNSAID);
        assertThat(kept()).extracting(Urge::after).containsExactly(2, null);
    }

    @Test
    void a_wait_stands_on_today_while_it_runs_and_until_it_is_answered_that_day() {
        assertThat(steps(THURSDAY)).isEmpty();
        begin(Which.of("searching"), 5, Wait.TWO_HOURS);
        var first = begin(WATCHING, 7, Wait.TEN);

        assertThat(steps(THURSDAY)).singleElement().satisfies(one -> {
            assertThat(one.key()).isEqualTo("urges.wait");
            assertThat(one.title()).isEqualTo("A wait is running");
            assertThat(one.why()).as("the one that ends first").isEqualTo("It ends at 00:04.");
            assertThat(one.path()).isEqualTo("urges");
            assertThat(one.done()).isFalse();
        });
        assertThat(steps(THURSDAY.plusDays(1))).isEmpty();
        answer(first, Outcome.PASSED, 2);
        assertThat(steps(THURSDAY)).extracting(app.lull.today.Step::why).containsExactly("It ends at 01:54.");
    }

    @Test
    void a_wait_that_ended_today_is_asked_about_until_the_day_is_over() {
        clock.set(at(THURSDAY, 12, 0));
        var begun = begin(WATCHING, 7, Wait.TEN);
        clock.set(at(THURSDAY.plusDays(1), 3, 59));
        assertThat(steps(THURSDAY)).extracting(app.lull.today.Step::title).containsExactly("A wait is over");
        clock.set(at(THURSDAY.plusDays(1), 4, 0));
        assertThat(steps(THURSDAY.plusDays(1))).as("a new day").isEmpty();

        clock.set(at(THURSDAY, 12, 30));
        answer(begun, Outcome.LET_BE, 2);
        assertThat(steps(THURSDAY)).isEmpty();
    }

    @Test
    void a_move_to_another_zone_during_a_wait_changes_the_clock_on_the_wall_and_nothing_else() {
        var begun = begin(WATCHING, 7, Wait.TWO_HOURS);
        run(patient, () -> accounts.takeZone(patient, ZoneId.of("Asia/Tokyo")));

        var there = page().running();
        assertThat(there).singleElement().satisfies(urge -> {
            assertThat(urge.endsAt()).isEqualTo(begun.endsAt());
            assertThat(urge.day()).isEqualTo(THURSDAY);
            assertThat(urge.endsLocal()).isEqualTo(LocalDateTime.of(2026, 11, 27, 9, 54));
        });
        clock.set(begun.startedAt().plus(Duration.ofMinutes(121)));
        answer(begun, Outcome.PASSED, 0);
        assertThat(kept()).singleElement().extracting(Urge::day).isEqualTo(THURSDAY);
    }

    @Test
    void two_hours_are_two_hours_also_in_the_nights_the_clocks_change() {
        clock.set(LocalDateTime.of(2026, 10, 25, 1, 30).atZone(BERLIN).toInstant());
        var back = begin(WATCHING, 7, Wait.TWO_HOURS);
        assertThat(back.endsLocal()).isEqualTo(LocalDateTime.of(2026, 10, 25, 2, 30));
        assertThat(Duration.between(back.startedAt(), back.endsAt())).isEqualTo(Duration.ofHours(2));
        assertThat(back.day()).isEqualTo(LocalDate.of(2026, 10, 24));

        clock.set(LocalDateTime.of(2027, 3, 28, 1, 30).atZone(BERLIN).toInstant());
        var forth = begin(WATCHING, 7, Wait.TWO_HOURS);
        assertThat(forth.endsLocal()).isEqualTo(LocalDateTime.of(2027, 3, 28, 4, 30));
        assertThat(forth.day()).isEqualTo(LocalDate.of(2027, 3, 27));
    }

    @Test
    void a_double_tap_is_one_wait_and_so_is_the_same_urge_begun_in_two_tabs() {
        var id = Ids.next();
        var begun = as(patient, () -> urges.begin(patient, id, WATCHING, 7, Wait.TEN));
        assertThat(as(patient, () -> urges.begin(patient, id, WATCHING, 7, Wait.TEN)))
                .isEqualTo(begun);
        assertThat(begin(WATCHING, 9, Wait.THIRTY)).isEqualTo(begun);
        begin(Which.own("  look at   photos "), 4, Wait.TEN);
        begin(Which.own("look at   photos"), 4, Wait.TEN);

        assertThat(kept()).hasSize(2);
    }

    @Test
    void giving_in_is_kept_like_riding_it_out_and_nothing_is_reset() {
        answer(begin(WATCHING, 7, Wait.TEN), Outcome.PASSED, 1);
        answer(begin(WATCHING, 7, Wait.TEN), Outcome.CHECKED_AT_ONCE, 6);
        answer(begin(WATCHING, 7, Wait.TEN), Outcome.WAITED_THEN_CHECKED, 5);
        as(patient, () -> urges.checkedAlready(patient, Ids.next(), WATCHING, 8));

        assertThat(kept()).hasSize(4);
        assertThat(page().ridden().times()).isEqualTo(1);
        assertThat(deeds()).containsExactly(urge(), urge(), urge(), urge());
    }

    @Test
    void the_same_answer_twice_is_one_and_another_one_from_another_tab_is_refused_and_changes_nothing() {
        var begun = begin(WATCHING, 7, Wait.TEN);
        var answered = answer(begun, Outcome.PASSED, 1);
        assertThat(answer(begun, Outcome.PASSED, 1)).isEqualTo(answered);

        assertThatExceptionOfType(EditedMeanwhile.class).isThrownBy(() -> answer(begun, Outcome.CHECKED_AT_ONCE, 1));
        assertThatExceptionOfType(EditedMeanwhile.class).isThrownBy(() -> howStrong(begun, 3));
        assertThat(kept()).containsExactly(answered);
    }

    @Test
    void an_answer_can_be_taken_back_and_a_check_kept_by_mistake_is_gone_then() {
        var answered = answer(begin(WATCHING, 7, Wait.TEN), Outcome.PASSED, 1);
        run(patient, () -> urges.takeBack(patient, answered.id(), answered.version()));
        assertThat(page().running()).hasSize(1);

        var slip = as(patient, () -> urges.checkedAlready(patient, Ids.next(), WATCHING, 8));
        run(patient, () -> urges.takeBack(patient, slip.id(), slip.version()));
        run(patient, () -> urges.takeBack(patient, slip.id(), slip.version()));
        assertThat(kept()).extracting(Urge::id).containsExactly(answered.id());
    }

    @Test
    void how_strong_it_was_on_the_way_tells_when_it_was_half() {
        for (int minutes : new int[] {2, 4, 6}) {
            var begun = begin(WATCHING, 8, Wait.TEN);
            clock.set(begun.startedAt().plus(Duration.ofMinutes(minutes)));
            howStrong(begun, 4);
            answer(begun, Outcome.LET_BE, null);
        }
        assertThat(page().ridden()).isEqualTo(new Ridden(THURSDAY.minusDays(27), 28, 3, 3, 4));
        assertThat(as(patient, () -> reports.rows(patient))).hasSize(3);
    }

    @Test
    void what_was_rated_in_the_session_counts_too_and_what_is_older_than_four_weeks_does_not() {
        answer(begin(WATCHING, 8, Wait.TEN), Outcome.PASSED, 1);
        clock.set(at(THURSDAY.plusDays(28), 12, 0));
        var started = clock.instant().minusSeconds(400);
        var ratings = List.of(
                new RatedOnTheWay(RatedOnTheWay.Ask.URGE, 10, 8), new RatedOnTheWay(RatedOnTheWay.Ask.URGE, 200, 3));
        run(
                patient,
                () -> sessions.add(
                        patient,
                        new Completion(
                                Ids.next(),
                                "S21",
                                1,
                                started,
                                clock.instant(),
                                360,
                                false,
                                false,
                                0,
                                null,
                                null,
                                Map.of(),
                                null,
                                ratings)));

        assertThat(page().ridden()).extracting(Ridden::times, Ridden::known).containsExactly(1, 1);
    }

    @Test
    void what_was_there_lately_comes_first_and_once_and_the_rest_of_the_catalogue_after_it() {
        begin(Which.of("counting"), 5, Wait.TEN);
        begin(Which.own("feel my calf"), 5, Wait.TEN);
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        begin(Which.of("counting"), 5, Wait.TEN);

        assertThat(page().lately())
                .extracting(UrgePage.Named::called)
                .containsExactly("count twitches", "feel my calf");
        assertThat(page().others()).hasSize(19).noneMatch(check -> check.id().equals("counting"));
    }

    @Test
    void own_words_are_sealed() throws SQLException {
        begin(Which.own("feel my calf"), 5, Wait.TEN);
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select u::text || encode(words_sealed, 'escape') from urges.urge u where patient_id = '"
                                + patient + "'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).doesNotContain("calf");
        }
    }

    @Test
    void nobody_else_begins_reads_or_answers() {
        var begun = begin(WATCHING, 7, Wait.TEN);
        var other = people.patient(BERLIN);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(other, () -> urges.page(patient, null)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(other, () -> urges.answer(other, begun.id(), 0, Outcome.PASSED, 1)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(other, () -> deeds.deeds(patient, THURSDAY, THURSDAY)));
        assertThat(as(other, () -> urges.lately(other))).isEmpty();
    }

    @Test
    void three_hundred_odd_inputs_are_kept_whole_or_refused_at_their_field() {
        long seed = 20261126;
        System.out.println("seed " + seed);
        var random = new Random(seed);
        int refused = 0;
        for (int n = 0; n < 300; n++) {
            var before = kept().size();
            var which = random.nextBoolean() ? Which.own(OddText.any(random)) : Which.of(OddText.any(random));
            var strength = random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(11);
            try {
                var urge = as(patient, () -> urges.checkedAlready(patient, Ids.next(), which, strength));
                assertThat(urge.which().words())
                        .isEqualTo(String.valueOf(which.words()).strip());
                assertThat(kept()).hasSize(before + 1);
            } catch (InvalidEntry e) {
                assertThat(e.field()).isIn("which", "strength");
                assertThat(kept()).hasSize(before);
                refused++;
            }
        }
        assertThat(refused).isBetween(100, 299);
        var begun = begin(WATCHING, 7, Wait.TEN);
        for (int wrong : new int[] {-1, 11, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertThatExceptionOfType(InvalidEntry.class).isThrownBy(() -> howStrong(begun, wrong));
            assertThatExceptionOfType(InvalidEntry.class).isThrownBy(() -> answer(begun, Outcome.PASSED, wrong));
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> run(patient, () -> urges.howStrong(patient, new UUID(0, 0), Ids.next(), 3)));
    }

    private Urge begin(Which which, int strength, Wait wait) {
        return as(patient, () -> urges.begin(patient, Ids.next(), which, strength, wait));
    }

    private Urge answer(Urge urge, Outcome outcome, @Nullable Integer after) {
        return as(patient, () -> urges.answer(patient, urge.id(), urge.version(), outcome, after));
    }

    private void howStrong(Urge urge, int strength) {
        run(patient, () -> urges.howStrong(patient, urge.id(), Ids.next(), strength));
    }

    private UrgePage page() {
        return as(patient, () -> urges.page(patient, null));
    }

    private List<Urge> kept() {
        return as(patient, () -> archive.rows(patient));
    }

    private List<Deed> deeds() {
        return as(patient, () -> deeds.deeds(patient, LocalDate.MIN, LocalDate.MAX));
    }

    private static Deed urge() {
        return new Deed("urge", THURSDAY, 1);
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(BERLIN).toInstant();
    }

    private List<app.lull.today.Step> steps(LocalDate day) {
        return as(patient, () -> step.stepsFor(patient, day));
    }
}
