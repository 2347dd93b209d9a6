package app.lull.sessions;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.content.Caution;
import app.lull.content.GuidedSession.Need;
import app.lull.program.Program;
import app.lull.program.TenWeeks;
import app.lull.sessions.RatedOnTheWay.Ask;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class SessionShelfTest {

    private static final Instant EVENING = Instant.parse("2026-11-23T20:00:00Z");

    @Autowired
    SessionShelf shelf;

    @Autowired
    SessionsDone done;

    @Autowired
    Program enrolment;

    @Autowired
    TenWeeks program;

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    PatientId anne;

    @BeforeEach
    void itIsEvening() {
        clock.set(EVENING);
        anne = people.patient(ZoneId.of("Europe/Berlin"));
        run(anne, () -> enrolment.enrolledOn(anne));
    }

    @Test
    void a_favourite_stays_until_it_is_taken_back_and_a_second_tap_changes_nothing() {
        run(anne, () -> shelf.favour(anne, "S11", true));
        run(anne, () -> shelf.favour(anne, "S11", true));
        assertThat(find("S11").favourite()).isTrue();
        assertThat(find("S12").favourite()).isFalse();

        run(anne, () -> shelf.favour(anne, "S11", false));
        assertThat(find("S11").favourite()).isFalse();
    }

    @Test
    void a_session_that_there_is_not_cannot_be_a_favourite() {
        assertThatThrownBy(() -> run(anne, () -> shelf.favour(anne, "S99", true)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void somebody_who_gets_cramps_finds_tensing_put_away_and_release_in_its_place() {
        run(anne, () -> shelf.mind(anne, List.of(Caution.Tag.CRAMP)));

        for (var tensing : List.of("S08", "S09", "S10")) {
            assertThat(find(tensing).hidden()).as(tensing).isTrue();
            assertThat(find(tensing).mine())
                    .singleElement()
                    .extracting(Caution::instead)
                    .isEqualTo("S11");
        }
        assertThat(find("S11").hidden()).isFalse();
    }

    @Test
    void whoever_must_not_hold_the_breath_is_offered_slow_breathing_instead() {
        run(anne, () -> shelf.mind(anne, List.of(Caution.Tag.PREG)));

        for (var holding : List.of("S04", "S05")) {
            assertThat(find(holding).mine())
                    .as(holding)
                    .isNotEmpty()
                    .allSatisfy(caution -> assertThat(caution.instead()).isEqualTo("S02"));
        }
    }

    @Test
    void what_is_no_longer_ticked_is_no_longer_minded() {
        run(anne, () -> shelf.mind(anne, List.of(Caution.Tag.CRAMP, Caution.Tag.PREG)));
        run(anne, () -> shelf.mind(anne, List.of(Caution.Tag.PREG)));
        assertThat(as(anne, () -> shelf.of(anne)).toMind()).containsExactly(Caution.Tag.PREG);

        run(anne, () -> shelf.mind(anne, List.of()));
        assertThat(as(anne, () -> shelf.of(anne)).toMind()).isEmpty();
    }

    @Test
    void body_awareness_waits_for_week_ten_and_the_worry_script_for_week_eight() {
        assertThat(find("S16").closed()).isNotNull();
        assertThat(find("S24").closed()).contains("week eight");

        movesOn(7);
        assertThat(find("S24").closed()).as("its own gate").contains("how the last two weeks were");
        assertThat(find("S16").closed()).isNotNull();

        movesOn(2);
        assertThat(find("S16").closed()).isNull();
    }

    private void movesOn(int weeks) {
        for (int n = 0; n < weeks; n++) {
            run(anne, () -> program.moveOn(anne, program.page(anne).stay()));
        }
    }

    @Test
    void body_awareness_rests_four_weeks_after_it_twice_left_more_worry() {
        movesOn(9);
        play("S16", 600, 3, 6, List.of());
        assertThat(find("S16").closed()).isNull();

        clock.set(clock.instant().plus(Duration.ofDays(1)));
        play("S16", 600, 2, 5, List.of());
        assertThat(find("S16").closed()).contains("four weeks");

        clock.set(clock.instant().plus(Duration.ofDays(27)));
        assertThat(find("S16").closed()).isNotNull();
        clock.set(clock.instant().plus(Duration.ofDays(1)));
        assertThat(find("S16").closed()).isNull();
    }

    @Test
    void a_rise_of_two_is_not_yet_a_reason() {
        movesOn(9);
        play("S16", 600, 3, 5, List.of());
        play("S16", 600, 3, 9, List.of());

        assertThat(find("S16").closed()).isNull();
    }

    @Test
    void what_was_played_last_comes_first_and_each_once() {
        play("S06", 180, null, null, List.of());
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        play("S11", 525, null, null, List.of());
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        play("S06", 180, null, null, List.of());

        assertThat(as(anne, () -> shelf.of(anne)).recent()).containsExactly("S06", "S11");
    }

    @Test
    void the_urge_rated_on_the_way_and_the_answer_why_are_kept() {
        play("S21", 360, 7, 4, List.of(new RatedOnTheWay(Ask.URGE, 10, 8), new RatedOnTheWay(Ask.URGE, 120, 5)));

        assertThat(as(anne, () -> done.history(anne)).sessions())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.ratings()).contains("URGE", "120").contains("8");
                    assertThat(one.toStopATwitch()).isTrue();
                });
    }

    @Test
    void a_rating_beyond_its_scale_cannot_be_true() {
        assertThatThrownBy(() -> new RatedOnTheWay(Ask.URGE, 10, 11)).isInstanceOf(RefusedCompletion.class);
        assertThatThrownBy(() -> new RatedOnTheWay(Ask.SELF_FOCUS, 10, -4)).isInstanceOf(RefusedCompletion.class);
        assertThatThrownBy(() -> new RatedOnTheWay(Ask.SUDS, 7201, 50)).isInstanceOf(RefusedCompletion.class);
        assertThat(new RatedOnTheWay(Ask.SUDS, 0, 100).value()).isEqualTo(100);
    }

    @Test
    void minutes_are_counted_by_seven_days_and_ratings_by_kind_with_their_number() {
        play("S06", 180, 6, 4, List.of());
        play("S06", 180, 8, 4, List.of());
        play("S11", 525, 5, 5, List.of());
        clock.set(clock.instant().plus(Duration.ofDays(7)));
        play("S11", 525, null, 2, List.of());

        var history = as(anne, () -> done.history(anne));
        assertThat(history.weeks())
                .extracting(PracticeHistory.Week::minutes, PracticeHistory.Week::sessions)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(15, 3), org.assertj.core.groups.Tuple.tuple(9, 1));
        assertThat(history.kinds())
                .containsExactly(
                        new PracticeHistory.Kind(Need.CALM_THE_BODY, 1, 5, 5),
                        new PracticeHistory.Kind(Need.LOOSEN_ATTENTION, 2, 7, 4));
    }

    @Test
    void a_pace_of_ones_own_is_kept_with_its_length_and_refused_without() {
        run(anne, () -> done.add(anne, free("F01", Map.of("seconds", "600", "pattern", "4-0-6-0"))));
        run(anne, () -> done.add(anne, free("F02", Map.of("seconds", "600", "bells", "300"))));

        assertThat(as(anne, () -> done.history(anne)).sessions())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.secondsTotal()).isEqualTo(600));
        for (var impossible : List.of(Map.<String, String>of(), Map.of("seconds", "7201"), Map.of("seconds", "-5"))) {
            assertThatThrownBy(() -> run(anne, () -> done.add(anne, free("F01", impossible))))
                    .isInstanceOf(RefusedCompletion.class)
                    .hasMessageContaining("variant");
        }
    }

    @Test
    void nobody_sees_or_changes_the_shelf_of_another() {
        var bert = people.patient(ZoneId.of("Europe/Berlin"));

        assertThatThrownBy(() -> as(bert, () -> shelf.of(anne))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(bert, () -> shelf.mind(anne, List.of(Caution.Tag.CRAMP))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(bert, () -> shelf.favour(anne, "S11", true)))
                .isInstanceOf(NotFound.class);
    }

    private SessionShelf.OnShelf find(String id) {
        return as(anne, () -> shelf.find(anne, id));
    }

    private void play(
            String session,
            int seconds,
            @Nullable Integer before,
            @Nullable Integer after,
            List<RatedOnTheWay> ratings) {
        var now = clock.instant();
        run(
                anne,
                () -> done.add(
                        anne,
                        new Completion(
                                Ids.next(),
                                session,
                                1,
                                now.minusSeconds(seconds),
                                now,
                                seconds,
                                false,
                                false,
                                0,
                                before,
                                after,
                                Map.of(),
                                true,
                                ratings)));
    }

    private static Completion free(String session, Map<String, String> variant) {
        return new Completion(
                Ids.next(),
                session,
                1,
                EVENING.minusSeconds(600),
                EVENING,
                600,
                false,
                false,
                0,
                null,
                null,
                variant,
                null,
                List.of());
    }
}
