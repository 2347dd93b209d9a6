package app.lull.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.PatientId;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the server takes for the two things that happen most, with a real PostgreSQL that waits for the disk. */
@LullTest
@Tag("long")
class ServerTimesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 5, 5);
    private static final int DAYS_LIVED = 90;
    private static final int WARM_UP = 500;

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    @Autowired
    Day day;

    /** The time within which these parts of a hundred were done. */
    private record Times(List<Duration> sorted) {

        static Times of(List<Duration> all) {
            return new Times(all.stream().sorted().toList());
        }

        Duration within(int ofAHundred) {
            return sorted.get(Math.min(sorted.size() - 1, sorted.size() * ofAHundred / 100));
        }

        @Override
        public String toString() {
            return "p50 %.1f, p95 %.1f, p99 %.1f ms of %d".formatted(ms(50), ms(95), ms(99), sorted.size());
        }

        private double ms(int ofAHundred) {
            return within(ofAHundred).toNanos() / 1e6;
        }
    }

    @Test
    void todays_page_of_somebody_with_ninety_days_behind_them_takes_at_most_25_ms_for_95_of_100() throws Exception {
        var patient = someoneWhoLived();
        time(1, WARM_UP, n -> day.today(patient));
        var times = time(1, 2000, n -> day.today(patient));
        System.out.println("server, Today: " + times);
        assertThat(times.within(95)).isLessThanOrEqualTo(Duration.ofMillis(25));
    }

    @Test
    void saving_an_entry_takes_at_most_40_ms_for_95_of_100_with_32_people_writing() throws Exception {
        var patients =
                IntStream.range(0, 32).mapToObj(n -> people.patient(BERLIN)).toList();
        for (var what : List.<Function<PatientId, Day.Piece>>of(day::coffee, day::session)) {
            time(32, 20, n -> what.apply(patients.get(n)));
            var times = time(32, 100, n -> what.apply(patients.get(n)));
            System.out.println(
                    "server, saving a " + what.apply(patients.getFirst()).name() + ", 32 writers: " + times);
            assertThat(times.within(95)).isLessThanOrEqualTo(Duration.ofMillis(40));
        }
    }

    private PatientId someoneWhoLived() {
        var patient = people.patient(BERLIN);
        for (int ago = DAYS_LIVED; ago >= 0; ago--) {
            clock.set(LAST_DAY.minusDays(ago).atTime(20, 0).atZone(BERLIN).toInstant());
            day.pieces(patient).forEach(Day.Piece::now);
            day.coffee(patient).now();
        }
        return patient;
    }

    private static Times time(int writers, int each, Function<Integer, Day.Piece> what) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Duration>();
            for (var one : threads.invokeAll(IntStream.range(0, writers)
                    .mapToObj(n -> (Callable<List<Duration>>) () -> IntStream.range(0, each)
                            .mapToObj(i -> time(what.apply(n)))
                            .toList())
                    .toList())) {
                all.addAll(one.get());
            }
            return Times.of(all);
        }
    }

    private static Duration time(Day.Piece piece) {
        long begun = System.nanoTime();
        piece.now();
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
