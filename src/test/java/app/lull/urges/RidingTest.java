package app.lull.urges;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.sessions.SessionDone;
import app.lull.store.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RidingTest {

    private static final Instant NINE = Instant.parse("2026-11-26T20:00:00Z");
    private static final LocalDate FROM = LocalDate.of(2026, 10, 30);

    private final List<Urge> urges = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();
    private final List<SessionDone> sessions = new ArrayList<>();

    @Test
    void what_passed_and_what_was_let_be_is_ridden_and_what_was_checked_is_in_no_number() {
        for (var outcome : Outcome.values()) {
            urge(NINE, 8, outcome, 2, 3);
        }
        assertThat(ridden().times()).isEqualTo(2);
        assertThat(ridden().known()).isEqualTo(2);
    }

    @Test
    void half_is_where_the_urge_was_first_half_as_strong_as_it_began() {
        var first = urge(NINE, 8, Outcome.PASSED, 9, 0);
        report(first, 2, 9);
        report(first, 5, 4);
        report(first, 7, 6);
        var second = urge(NINE.plusSeconds(3600), 7, Outcome.LET_BE, 9, 7);
        report(second, 3, 4);
        report(second, 8, 3);
        var third = urge(NINE.plusSeconds(7200), 6, Outcome.PASSED, 9, 3);
        report(third, 4, 5);

        assertThat(ridden().known()).isEqualTo(3);
        assertThat(ridden().minutes()).as("the median of 5, 8 and 9").isEqualTo(8);
    }

    @Test
    void fewer_than_three_tell_nothing_yet() {
        urge(NINE, 8, Outcome.PASSED, 4, 2);
        urge(NINE, 8, Outcome.PASSED, 6, 2);

        assertThat(ridden().known()).isEqualTo(2);
        assertThat(ridden().minutes()).isNull();
    }

    @Test
    void a_number_said_the_next_day_says_nothing_of_when_it_was_half() {
        urge(NINE, 8, Outcome.PASSED, 24 * 60, 0);
        urge(NINE, 0, Outcome.PASSED, 5, 0);
        urge(NINE, 8, Outcome.PASSED, 5, null);

        assertThat(ridden().times()).isEqualTo(3);
        assertThat(ridden().known()).isZero();
    }

    @Test
    void a_session_by_itself_is_ridden_and_one_within_a_wait_belongs_to_that_wait() {
        session(NINE, false, "[{\"ask\":\"URGE\",\"at\":10,\"value\":8},{\"ask\":\"URGE\",\"at\":190,\"value\":4}]");
        urge(NINE.plusSeconds(3600), 8, Outcome.LET_BE, 12, null);
        session(NINE.plusSeconds(3660), false, "[{\"ask\":\"URGE\",\"at\":120,\"value\":4}]");
        session(NINE.plusSeconds(9000), true, "[{\"ask\":\"URGE\",\"at\":10,\"value\":8}]");
        session(NINE.plusSeconds(9900), false, "[]");
        urge(NINE.plusSeconds(12000), 8, Outcome.PASSED, 20, 1);

        assertThat(ridden().times()).isEqualTo(3);
        assertThat(ridden().known()).isEqualTo(3);
        assertThat(ridden().minutes()).as("the median of 3, 3 and 20").isEqualTo(3);
    }

    @Test
    void the_median_lies_within_what_was_reported_whatever_it_was() {
        long seed = 20261126;
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            urges.clear();
            var minutes = random.ints(1 + random.nextInt(9), 1, 10).sorted().toArray();
            for (int minute : minutes) {
                urge(NINE, 10, Outcome.PASSED, minute, random.nextInt(6));
            }
            var ridden = ridden();
            assertThat(ridden.times()).isEqualTo(minutes.length);
            if (minutes.length < 3) {
                assertThat(ridden.minutes()).isNull();
            } else {
                assertThat(ridden.minutes()).isBetween(minutes[0], minutes[minutes.length - 1]);
            }
        }
    }

    private Ridden ridden() {
        return Riding.of(urges, reports, sessions, FROM, 28);
    }

    private Urge urge(Instant at, int strength, Outcome outcome, int minutesLater, @Nullable Integer after) {
        var ends = at.plus(Wait.TEN.length());
        var urge = new Urge(
                Ids.next(),
                Which.of("watching"),
                "watch a muscle",
                strength,
                Wait.TEN,
                at,
                ends,
                LocalDateTime.ofInstant(at, ZoneOffset.UTC),
                LocalDateTime.ofInstant(ends, ZoneOffset.UTC),
                LocalDate.of(2026, 11, 26),
                outcome,
                outcome == Outcome.UNSAID ? null : after,
                at.plus(Duration.ofMinutes(minutesLater)),
                1);
        urges.add(urge);
        return urge;
    }

    private void report(Urge urge, int minutesLater, int strength) {
        reports.add(
                new Report(Ids.next(), urge.id(), urge.startedAt().plus(Duration.ofMinutes(minutesLater)), strength));
    }

    private void session(Instant at, boolean endedEarly, String ratings) {
        sessions.add(new SessionDone(
                Ids.next(),
                Riding.SESSION,
                1,
                LocalDate.of(2026, 11, 26),
                at,
                at.plusSeconds(360),
                endedEarly ? 60 : 360,
                360,
                endedEarly,
                false,
                0,
                null,
                null,
                "{}",
                null,
                ratings));
    }
}
