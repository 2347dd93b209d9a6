package app.lull.exposures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.OwnAccount;
import app.lull.account.PatientId;
import app.lull.content.SessionLibrary;
import app.lull.curriculum.ExposureIdea.Kind;
import app.lull.exposures.Exposure.Ending;
import app.lull.exposures.Result.Again;
import app.lull.safety.SafetyEvent;
import app.lull.safety.SafetyLog;
import app.lull.sessions.InsteadOfRightNow;
import app.lull.sessions.PracticePlace;
import app.lull.sessions.SessionShelf;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import app.lull.today.Deed;
import app.lull.today.Step;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class ExposuresTest {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @Autowired
    ExposureLadder ladder;

    @Autowired
    Exposures exposures;

    @Autowired
    SessionShelf shelf;

    @Autowired
    SessionLibrary library;

    @Autowired
    List<InsteadOfRightNow> instead;

    @Autowired
    List<PracticePlace> places;

    @Autowired
    ADayLater aDayLater;

    @Autowired
    ExposureDeeds deeds;

    @Autowired
    LadderSection ladderArchive;

    @Autowired
    ExposuresSection archive;

    @Autowired
    SafetyLog safety;

    @Autowired
    Scripts scripts;

    @Autowired
    OwnAccount accounts;

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    PatientId anne;

    @BeforeEach
    void noon() {
        clock.set(NOON);
        anne = people.patient();
    }

    private <T> T as(Supplier<T> work) {
        return TestPeople.as(anne, work::get);
    }

    private void later(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    private UUID rung(String words, int suds) {
        return rung(words, suds, Kind.SITUATION);
    }

    private UUID rung(String words, int suds, Kind kind) {
        var id = Ids.next();
        TestPeople.run(anne, () -> ladder.add(anne, new Rung(id, words, kind, suds, null, true, 0)));
        return id;
    }

    private Exposure plan(UUID rung) {
        return as(() -> exposures.plan(anne, Ids.next(), rung));
    }

    private static Plan bench(@Nullable String place) {
        return new Plan("People will stare", 80, Set.of("watching", "searching"), "My long trousers", place, DAY);
    }

    private Exposure begun(UUID rung, @Nullable String place, @Nullable Integer suds) {
        var planned = plan(rung);
        return as(() -> exposures.begin(
                anne,
                planned.id(),
                planned.version(),
                new Plan(
                        "It gets worse",
                        70,
                        Set.of("watching"),
                        null,
                        place,
                        planned.plan().on()),
                suds));
    }

    private Exposure.Logged logged(Exposure begun, boolean tested, @Nullable Integer end) {
        var ended = as(() -> exposures.end(anne, begun.id(), !tested));
        return as(() -> exposures.log(anne, ended.id(), ended.version(), result(tested, end)));
    }

    private static Result result(boolean tested, @Nullable Integer end) {
        return new Result(
                tested, null, end, "Nobody looked", Set.of("watching"), false, "How fast it went", Again.SAME);
    }

    private Exposure now(UUID id) {
        return as(() -> exposures.page(anne, id)).exposure();
    }

    private LadderPage page() {
        return as(() -> ladder.page(anne));
    }

    private @Nullable String closed(String session) {
        return as(() -> shelf.find(anne, session)).closed();
    }

    private List<String> insteadOfRightNow() {
        return as(() ->
                instead.stream().flatMap(one -> one.session(anne).stream()).toList());
    }

    private List<Step> today() {
        return as(() -> aDayLater.stepsFor(anne, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }

    @Test
    void a_ladder_stands_from_easy_to_hard_whatever_order_it_was_written_in() {
        rung("See the film", 60);
        rung("Sit on the bench", 30);
        rung("Past the hospital", 45);

        assertThat(page().rungs())
                .extracting(one -> one.rung().words())
                .containsExactly("Sit on the bench", "Past the hospital", "See the film");
        assertThat(page().rungs()).allMatch(one -> one.tries().equals(new Tries(0, 0, false)));
        assertThat(page().ideas()).hasSizeGreaterThan(10);
    }

    @Test
    void an_example_that_was_taken_over_is_not_offered_again_until_it_is_put_away() {
        var idea = page().ideas().getFirst();
        var id = Ids.next();
        TestPeople.run(
                anne, () -> ladder.add(anne, new Rung(id, idea.words(), idea.kind(), idea.suds(), idea.id(), true, 0)));
        assertThat(page().ideas()).doesNotContain(idea);

        as(() -> ladder.put(anne, id, 0, false));
        assertThat(page().ideas()).contains(idea);
        assertThat(page().rungs()).isEmpty();

        as(() -> ladder.put(anne, id, 1, true));
        assertThat(page().rungs()).hasSize(1);
        assertThat(as(() -> ladderArchive.rows(anne))).hasSize(1);
    }

    @Test
    void a_step_changed_in_another_tab_is_not_overwritten() {
        var id = rung("Sit on the bench", 30);
        as(() -> ladder.change(anne, new Rung(id, "Sit on the far bench", Kind.SITUATION, 35, null, true, 0)));

        assertThatThrownBy(() ->
                        as(() -> ladder.change(anne, new Rung(id, "Sit at home", Kind.SITUATION, 5, null, true, 0))))
                .isInstanceOf(EditedMeanwhile.class);
        assertThat(page().rungs())
                .singleElement()
                .satisfies(one -> assertThat(one.rung().words()).isEqualTo("Sit on the far bench"));
    }

    @Test
    void what_cannot_be_a_step_is_told_at_its_field() {
        assertThatThrownBy(() -> rung(" \n ", 30))
                .isInstanceOfSatisfying(
                        InvalidEntry.class, e -> assertThat(e.field()).isEqualTo("words"));
        assertThatThrownBy(() -> rung("x".repeat(1 << 20), 30))
                .isInstanceOfSatisfying(
                        InvalidEntry.class, e -> assertThat(e.field()).isEqualTo("words"));
        for (var suds : new int[] {-1, 101, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> rung("Sit", suds))
                    .isInstanceOfSatisfying(
                            InvalidEntry.class, e -> assertThat(e.field()).isEqualTo("suds"));
        }
    }

    @Test
    void an_exposure_goes_from_its_plan_to_what_came_of_it() {
        var bench = rung("Sit on the bench", 30);
        var planned = plan(bench);
        var kept = as(() -> exposures.keep(anne, planned.id(), planned.version(), bench("The park")));
        assertThat(kept).isInstanceOf(Exposure.Planned.class);
        assertThat(kept.plan()).isEqualTo(bench("The park"));

        var begun = as(() -> exposures.begin(anne, kept.id(), kept.version(), bench("The park"), 40));
        assertThat(begun).isInstanceOfSatisfying(Exposure.Underway.class, one -> {
            assertThat(one.begun().suds()).isEqualTo(40);
            assertThat(one.begun().local().toLocalTime()).isEqualTo(LocalTime.of(13, 0));
        });
        later(Duration.ofMinutes(20));
        var ended = as(() -> exposures.end(anne, kept.id(), false));
        assertThat(ended)
                .isInstanceOfSatisfying(
                        Exposure.Ended.class,
                        one -> assertThat(one.closed().ending()).isEqualTo(Ending.ANSWERED));
        var logged = as(() -> exposures.log(
                anne,
                kept.id(),
                ended.version(),
                new Result(
                        true,
                        70,
                        60,
                        "Two people nodded",
                        Set.of("watching", "counting"),
                        true,
                        "I forgot my legs",
                        Again.ELSEWHERE)));

        assertThat(logged.result().used()).as("only what was to be left out").containsExactly("watching");
        assertThat(logged.result().usedOwn()).isTrue();
        assertThat(page().rungs())
                .singleElement()
                .extracting(LadderPage.OnLadder::tries)
                .isEqualTo(new Tries(1, 1, true));
        assertThat(as(() -> archive.rows(anne))).singleElement().satisfies(row -> {
            assertThat(row.plan().prediction()).isEqualTo("People will stare");
            assertThat(row.result()).isEqualTo(logged.result());
            assertThat(row.sudsStart()).isEqualTo(40);
        });
        assertThat(as(() -> deeds.deeds(anne, DAY, DAY)))
                .containsExactly(new Deed("exposure", DAY, 1), new Deed("exposure.ladder", DAY, 1));
    }

    @Test
    void it_is_done_when_the_prediction_was_tested_however_high_the_distress_stood() {
        var bench = rung("Sit on the bench", 30);
        var high = logged(begun(bench, "Park", 40), true, 95);
        assertThat(high.result().tested()).isTrue();
        assertThat(page().rungs().getFirst().tries().tested()).isTrue();

        var film = rung("See the film", 60);
        logged(begun(film, "Home", 90), false, 0);
        assertThat(page().rungs().getLast().tries()).isEqualTo(new Tries(1, 1, false));
    }

    @Test
    void leaving_early_is_kept_as_it_is_and_counts_as_logged() {
        var begun = begun(rung("See the film", 60), null, 70);
        logged(begun, false, 65);

        assertThat(now(begun.id())).isInstanceOfSatisfying(Exposure.Logged.class, one -> {
            assertThat(one.closed().ending()).isEqualTo(Ending.EARLY);
            assertThat(one.result().tested()).isFalse();
        });
        assertThat(as(() -> deeds.deeds(anne, DAY, DAY))).contains(new Deed("exposure", DAY, 1));
    }

    @Test
    void two_times_in_one_place_are_told_as_such_whatever_the_letters_and_blanks() {
        var bench = rung("Sit on the bench", 30);
        logged(begun(bench, "The  Park ", 30), true, 30);
        logged(begun(bench, "the park", 30), true, 20);
        assertThat(page().rungs().getFirst().tries()).isEqualTo(new Tries(2, 1, true));

        logged(begun(bench, "The square", 30), true, 20);
        logged(begun(bench, null, 30), true, 20);
        assertThat(page().rungs().getFirst().tries()).isEqualTo(new Tries(4, 2, true));
    }

    @Test
    void planning_begins_and_ends_once_however_often_it_is_tapped_and_in_however_many_tabs() {
        var bench = rung("Sit on the bench", 30);
        var one = plan(bench);
        assertThat(plan(bench)).isEqualTo(one);

        var begun = as(() -> exposures.begin(anne, one.id(), one.version(), bench("Park"), 40));
        later(Duration.ofMinutes(1));
        assertThat(as(() -> exposures.begin(anne, one.id(), one.version(), bench("Elsewhere"), 90)))
                .isEqualTo(begun);

        var ended = as(() -> exposures.end(anne, one.id(), false));
        later(Duration.ofMinutes(1));
        assertThat(as(() -> exposures.end(anne, one.id(), true))).isEqualTo(ended);

        var logged = as(() -> exposures.log(anne, one.id(), ended.version(), result(true, 20)));
        assertThat(as(() -> exposures.log(anne, one.id(), ended.version(), result(true, 20))))
                .isEqualTo(logged);
        assertThatThrownBy(() -> as(() -> exposures.log(anne, one.id(), ended.version(), result(false, 20))))
                .isInstanceOf(EditedMeanwhile.class);
        var corrected = as(() -> exposures.log(anne, one.id(), logged.version(), result(false, 25)));
        assertThat(corrected.result().tested()).isFalse();
        assertThat(as(() -> archive.rows(anne))).hasSize(1);
    }

    @Test
    void a_plan_changed_in_another_tab_is_not_overwritten() {
        var planned = plan(rung("Sit on the bench", 30));
        as(() -> exposures.keep(anne, planned.id(), planned.version(), bench("Park")));

        assertThatThrownBy(() -> as(() -> exposures.keep(anne, planned.id(), planned.version(), bench("Square"))))
                .isInstanceOf(EditedMeanwhile.class);
        assertThatThrownBy(() -> as(() -> exposures.begin(anne, planned.id(), planned.version(), bench("Square"), 10)))
                .isInstanceOf(EditedMeanwhile.class);
        assertThat(now(planned.id()).plan().place()).isEqualTo("Park");
        assertThat(now(planned.id())).isInstanceOf(Exposure.Planned.class);
    }

    @Test
    void one_step_is_open_at_a_time() {
        begun(rung("Sit on the bench", 30), null, 30);
        assertThatThrownBy(() -> begun(rung("See the film", 60), null, 60))
                .isInstanceOfSatisfying(
                        InvalidEntry.class, e -> assertThat(e.field()).isEqualTo("begin"));
        assertThat(page().underway()).isNotNull();
    }

    @Test
    void of_many_begun_at_the_same_moment_one_is_open_and_the_same_one_is_begun_once() throws Exception {
        var planned = IntStream.range(0, 6)
                .mapToObj(n -> plan(rung("Step " + n, 30 + n)))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = Stream.concat(planned.stream(), planned.stream())
                    .map(one -> threads.submit(() -> beginsOrIsRefused(one)))
                    .toList();
            for (var each : tries) {
                each.get();
            }
        }
        assertThat(as(() -> exposures.all(anne)))
                .filteredOn(Exposure.Underway.class::isInstance)
                .hasSize(1);
    }

    private void beginsOrIsRefused(Exposure one) {
        try {
            as(() -> exposures.begin(anne, one.id(), one.version(), one.plan(), 30));
        } catch (InvalidEntry refused) {
            assertThat(refused.field()).isEqualTo("begin");
        }
    }

    @Test
    void erasing_the_account_leaves_nothing_of_it() throws SQLException {
        logged(begun(rung("Sit on the bench", 30), "Park", 30), true, 30);
        TestPeople.run(anne, () -> {
            scripts.keep(anne, Ids.next(), 0, "I cannot know", "I sit");
            scripts.draft(anne, "I cannot know", "I stand");
            accounts.erase(anne, TestPeople.PASSWORD);
        });
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement()) {
            for (var table : List.of("rung", "exposure", "script", "script_draft", "sitting", "loop")) {
                var rows = statement.executeQuery(
                        "select count(*) from exposures.%s where patient_id = '%s'".formatted(table, anne));
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).as(table).isZero();
            }
        }
    }

    @Test
    void relaxing_waits_while_a_step_is_open_and_for_a_quarter_of_an_hour_after() {
        assertThat(closed("S01")).isNull();
        var begun = begun(rung("Sit on the bench", 30), null, 30);
        for (int n = 1; n <= 14; n++) {
            assertThat(closed("S%02d".formatted(n))).as("S%02d", n).startsWith("After the step");
        }
        for (var open : List.of("S15", "S17", "S18", "S20", "S21", "S22")) {
            assertThat(closed(open)).as(open).isNull();
        }
        assertThat(insteadOfRightNow()).containsExactly("S21");

        later(Duration.ofMinutes(10).plusSeconds(20));
        as(() -> exposures.end(anne, begun.id(), true));
        assertThat(closed("S14")).contains("opens at 13:26");
        assertThat(as(() -> exposures.page(anne, begun.id())).relaxingFrom()).isEqualTo(LocalTime.of(13, 26));

        later(Duration.ofMinutes(15).minusMillis(1));
        assertThat(closed("S14")).isNotNull();
        assertThat(insteadOfRightNow()).containsExactly("S21");

        later(Duration.ofMillis(1));
        assertThat(closed("S14")).isNull();
        assertThat(insteadOfRightNow()).isEmpty();
        assertThat(as(() -> exposures.page(anne, begun.id())).relaxingFrom()).isNull();
    }

    @Test
    void a_step_left_open_is_closed_after_six_hours_and_locks_nobody_out() {
        var begun = begun(rung("Sit on the bench", 30), null, 30);
        later(Duration.ofHours(6).minusMillis(1));
        assertThat(closed("S01")).isNotNull();
        assertThat(now(begun.id())).isInstanceOf(Exposure.Underway.class);

        later(Duration.ofMillis(1));
        assertThat(closed("S01")).isNull();
        var seen = now(begun.id());
        assertThat(seen).isInstanceOfSatisfying(Exposure.Ended.class, one -> {
            assertThat(one.closed().ending()).isEqualTo(Ending.BY_ITSELF);
            assertThat(one.closed().at()).isEqualTo(NOON.plus(Duration.ofHours(6)));
        });
        assertThat(page().untold()).hasSize(1);

        later(Duration.ofDays(2));
        assertThat(begun(rung("See the film", 60), null, 60)).isInstanceOf(Exposure.Underway.class);
        var told = as(() -> exposures.log(anne, seen.id(), seen.version(), result(false, null)));
        assertThat(told.closed().at()).isEqualTo(NOON.plus(Duration.ofHours(6)));
    }

    @Test
    void ending_in_a_tab_that_was_left_open_overnight_changes_nothing() {
        var begun = begun(rung("Sit on the bench", 30), null, 30);
        later(Duration.ofHours(10));
        assertThat(as(() -> exposures.end(anne, begun.id(), false)))
                .isInstanceOfSatisfying(
                        Exposure.Ended.class,
                        one -> assertThat(one.closed().ending()).isEqualTo(Ending.BY_ITSELF));
    }

    @Test
    void after_a_rise_of_thirty_one_question_is_asked_a_day_later_and_no_sooner() {
        var risen = logged(begun(rung("See the film", 60), null, 40), true, 70);
        assertThat(today()).isEmpty();
        later(Duration.ofHours(24).minusSeconds(1));
        assertThat(today()).isEmpty();
        assertThat(as(() -> exposures.page(anne, risen.id())).asksAgain()).isFalse();
        as(() -> exposures.after(anne, risen.id(), 80));
        assertThat(now(risen.id())).as("an answer before it is asked").isEqualTo(risen);

        later(Duration.ofSeconds(1));
        assertThat(today()).singleElement().satisfies(step -> {
            assertThat(step.key()).isEqualTo("exposures.after");
            assertThat(step.path()).isEqualTo("exposures/" + risen.id());
            assertThat(step.done()).isFalse();
        });
        assertThat(as(() -> exposures.page(anne, risen.id())).asksAgain()).isTrue();
        later(Duration.ofDays(3));
        assertThat(today()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {69, 70, 100})
    void a_lower_step_is_offered_where_the_distress_stayed_high(int after) {
        var lower = rung("Sit on the bench", 30);
        rung("Read the leaflet", 20);
        var risen = logged(begun(rung("See the film", 60), null, 40), true, 70);
        later(Duration.ofHours(25));

        var answered = as(() -> exposures.after(anne, risen.id(), after));
        as(() -> exposures.after(anne, risen.id(), 0));

        assertThat(answered).isEqualTo(now(risen.id()));
        assertThat(answered)
                .isInstanceOfSatisfying(
                        Exposure.Logged.class,
                        one -> assertThat(one.stayedHigh()).isEqualTo(after >= 70));
        assertThat(as(() -> exposures.page(anne, risen.id())).lower())
                .isNotNull()
                .satisfies(rung -> assertThat(rung.id()).isEqualTo(lower));
        assertThat(today())
                .singleElement()
                .satisfies(step -> assertThat(step.done()).isTrue());
    }

    @Test
    void a_rise_of_less_or_a_rating_left_out_is_not_asked_about() {
        var film = rung("See the film", 60);
        logged(begun(film, null, 40), true, 69);
        logged(begun(film, null, null), true, 100);
        logged(begun(film, null, 0), true, null);
        later(Duration.ofHours(30));
        assertThat(today()).isEmpty();
    }

    @Test
    void the_highest_is_never_below_the_start_or_the_end() {
        var begun = begun(rung("See the film", 60), null, 50);
        var ended = as(() -> exposures.end(anne, begun.id(), false));
        for (var wrong : List.of(
                new Result(true, 49, null, null, Set.of(), false, null, null),
                new Result(true, 60, 61, null, Set.of(), false, null, null))) {
            assertThatThrownBy(() -> as(() -> exposures.log(anne, ended.id(), ended.version(), wrong)))
                    .isInstanceOfSatisfying(
                            InvalidEntry.class, e -> assertThat(e.field()).isEqualTo("peak"));
        }
        assertThat(now(begun.id())).isEqualTo(ended);
    }

    @Test
    void steps_rest_while_somebody_is_not_sure_to_be_safe_and_what_is_open_can_still_be_ended() {
        var open = begun(rung("Sit on the bench", 30), null, 30);
        var next = rung("See the film", 60);
        hopeless();

        assertThat(page().rests()).contains("rest for now");
        var planned = plan(next);
        assertThat(as(() -> exposures.page(anne, planned.id())).rests()).isNotNull();
        assertThat(as(() -> exposures.end(anne, open.id(), true))).isInstanceOf(Exposure.Ended.class);
        assertThatThrownBy(() -> as(() -> exposures.begin(anne, planned.id(), planned.version(), bench(null), 30)))
                .isInstanceOfSatisfying(
                        InvalidEntry.class, e -> assertThat(e.field()).isEqualTo("begin"));
        assertThat(closed("S26")).contains("rest for now");
        assertThat(closed("S21")).isNull();
    }

    @Test
    void a_thought_waits_for_its_gate_and_a_place_does_not() {
        var thought = plan(rung("Say my sentence", 60, Kind.THOUGHT));
        assertThatThrownBy(() -> as(() -> exposures.begin(anne, thought.id(), thought.version(), bench(null), 30)))
                .isInstanceOfSatisfying(
                        InvalidEntry.class, e -> assertThat(e.field()).isEqualTo("begin"));
        assertThat(begun(rung("Past the hospital", 45), null, 40)).isInstanceOf(Exposure.Underway.class);
    }

    @Test
    void a_plan_can_be_let_go_and_what_was_begun_cannot() {
        var bench = rung("Sit on the bench", 30);
        var planned = plan(bench);
        TestPeople.run(anne, () -> exposures.letGo(anne, planned.id()));
        assertThatThrownBy(() -> now(planned.id())).isInstanceOf(NotFound.class);

        var begun = begun(bench, null, 30);
        TestPeople.run(anne, () -> exposures.letGo(anne, begun.id()));
        assertThat(now(begun.id())).isEqualTo(begun);
    }

    @Test
    void the_day_of_a_plan_lies_ahead_and_an_old_plan_keeps_its_day() {
        var planned = plan(rung("Sit on the bench", 30));
        for (var wrong : List.of(DAY.minusDays(1), DAY.plusYears(1).plusDays(1), LocalDate.MAX)) {
            assertThatThrownBy(() -> as(() -> exposures.keep(
                            anne, planned.id(), planned.version(), new Plan(null, null, Set.of(), null, null, wrong))))
                    .isInstanceOfSatisfying(
                            InvalidEntry.class, e -> assertThat(e.field()).isEqualTo("on"));
        }
        later(Duration.ofDays(3));
        assertThat(as(() -> exposures.keep(anne, planned.id(), planned.version(), bench("Park")))
                        .plan()
                        .on())
                .isEqualTo(DAY);
    }

    @Test
    void the_ladder_of_each_day_tells_how_many_steps_it_had() {
        var first = rung("Sit on the bench", 30);
        rung("See the film", 60);
        later(Duration.ofDays(1));
        rung("Past the hospital", 45);
        later(Duration.ofDays(1));
        as(() -> ladder.put(anne, first, 0, false));

        assertThat(as(() -> deeds.deeds(anne, DAY, DAY.plusDays(9))))
                .containsExactly(
                        new Deed("exposure.ladder", DAY, 2),
                        new Deed("exposure.ladder", DAY.plusDays(1), 3),
                        new Deed("exposure.ladder", DAY.plusDays(2), 2));
        assertThat(as(() -> deeds.deeds(anne, LocalDate.MIN, DAY.minusDays(1)))).isEmpty();
    }

    @Test
    void another_patient_reads_and_writes_nothing() {
        var bench = rung("Sit on the bench", 30);
        var begun = begun(bench, null, 30);
        var bo = people.patient();
        for (Runnable work : List.<Runnable>of(
                () -> ladder.page(anne),
                () -> ladder.all(anne),
                () -> ladder.put(anne, bench, 0, false),
                () -> exposures.page(anne, begun.id()),
                () -> exposures.page(bo, begun.id()),
                () -> exposures.plan(bo, Ids.next(), bench),
                () -> exposures.end(bo, begun.id(), true),
                () -> exposures.end(anne, begun.id(), true),
                () -> exposures.log(bo, begun.id(), 1, result(true, 1)),
                () -> deeds.deeds(anne, DAY, DAY),
                () -> aDayLater.stepsFor(anne, DAY))) {
            assertThatThrownBy(() -> TestPeople.run(bo, work)).isInstanceOf(NotFound.class);
        }
        assertThat(now(begun.id())).isEqualTo(begun);
    }

    @Test
    void no_word_of_it_can_be_read_in_the_database() throws SQLException {
        var canary = "Canary-" + UUID.randomUUID();
        var begun = begun(rung(canary, 30), canary, 30);
        var ended = as(() -> exposures.end(anne, begun.id(), true));
        as(() -> exposures.log(
                anne, ended.id(), ended.version(), new Result(true, null, 1, canary, Set.of(), false, canary, null)));

        assertThat(as(() -> archive.rows(anne)).toString()).contains(canary);
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement()) {
            for (var column : List.of("rung.words_sealed", "exposure.plan_sealed", "exposure.result_sealed")) {
                var rows =
                        statement.executeQuery("select encode(%s, 'escape') from exposures.%s where patient_id = '%s'"
                                .formatted(column, column.substring(0, column.indexOf('.')), anne));
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).doesNotContain(canary);
            }
        }
    }

    @Test
    void three_hundred_odd_inputs_are_kept_or_refused_at_a_field_and_nothing_breaks() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var bench = rung("Sit on the bench", 30);
        var planned = plan(bench);
        var odd = List.of(
                "",
                " ",
                "\u0000",
                "\uD800",
                "שלום \u202Eabc",
                "💥".repeat(200),
                "x".repeat(1 << 16),
                "'; drop table exposures.rung; --",
                "{\"a\":null}",
                "\u200B",
                "a\nb\tc",
                "é̀̀̀");
        int version = planned.version();
        for (int n = 0; n < 300; n++) {
            try {
                var plan = new Plan(
                        any(random, odd),
                        random.nextInt(-5, 110),
                        Set.of(any(random, odd), "watching"),
                        any(random, odd),
                        any(random, odd),
                        DAY.plusDays(random.nextInt(-3, 400)));
                int seen = version;
                var kept = as(() -> exposures.keep(anne, planned.id(), seen, plan));
                version = kept.version();
                assertThat(kept.plan().prediction()).as("seed %s", seed).isEqualTo(plan.prediction());
                assertThat(kept.plan().drops()).as("seed %s", seed).containsExactly("watching");
            } catch (InvalidEntry refused) {
                assertThat(refused.field()).as("seed %s", seed).isIn("prediction", "sure", "ownDrop", "place", "on");
            }
        }
        assertThat(now(planned.id()).version()).as("seed %s", seed).isEqualTo(version);
    }

    @Test
    void the_practice_page_has_a_way_there() {
        assertThat(as(() -> places.stream()
                        .flatMap(place -> place.ways(anne).stream())
                        .map(PracticePlace.Way::path)
                        .toList()))
                .contains("exposures");
        assertThat(library.find("S21")).isPresent();
    }

    private static String any(Random random, List<String> odd) {
        return odd.get(random.nextInt(odd.size()));
    }

    private void hopeless() {
        TestPeople.run(
                anne,
                () -> safety.keep(
                        anne,
                        new SafetyEvent(
                                Ids.next(),
                                Ids.next(),
                                clock.instant(),
                                SafetyEvent.Kind.HOPELESS,
                                null,
                                null,
                                null,
                                null)));
    }
}
