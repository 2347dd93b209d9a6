package app.lull.insights.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.insights.Insights;
import app.lull.insights.Openings;
import app.lull.insights.Picture;
import app.lull.insights.Span;
import app.lull.program.Program;
import app.lull.testing.TestDatabase;
import app.lull.testing.ViewTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who has written every evening for two years. */
class TwoYearsTest extends ViewTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 9, 4);
    private static final int EVENINGS = 730;
    private static final int TIMES = 60;

    @Autowired
    private Insights insights;

    @Autowired
    private Openings openings;

    @Autowired
    private Program program;

    @Test
    void two_years_of_evenings_show_within_50_ms_of_server_time() throws SQLException {
        clock.set(FIRST.atTime(9, 0).atZone(BERLIN).toInstant());
        program.enrolledOn(patient);
        everyEvening();
        clock.set(FIRST.plusDays(EVENINGS).atTime(9, 0).atZone(BERLIN).toInstant());
        assertThat(shown().weeks()).hasSize(104).allMatch(week -> week.evenings() == 7);

        IntStream.range(0, TIMES).forEach(n -> look());
        var times = IntStream.range(0, TIMES).mapToObj(n -> look()).sorted().toList();

        System.out.printf(
                "server, two years of weeks: p10 %.1f, p50 %.1f, p95 %.1f ms of %d%n",
                ms(times, 10), ms(times, 50), ms(times, 95), TIMES);
        assertThat(ms(times, 50)).isLessThanOrEqualTo(50);
    }

    private static double ms(List<Duration> sorted, int ofAHundred) {
        return sorted.get(sorted.size() * ofAHundred / 100).toNanos() / 1e6;
    }

    private Duration look() {
        long begun = System.nanoTime();
        openings.opened(patient);
        new WeeksCard(shown());
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private Picture.Shown shown() {
        return (Picture.Shown) insights.weeks(patient, Span.EVERYTHING);
    }

    private void everyEvening() throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var insert = connection.prepareStatement("""
                        insert into checkin.evening (patient_id, id, day, anxiety, health_worry, bother, interference, checks,
                                                     seconds, saved_at, changed_at)
                        select ?, gen_random_uuid(), ?::date + n, n % 11, n % 5, (n * 7) % 11, (n * 3) % 11, (n * 2) % 5,
                               20, now(), now()
                          from generate_series(0, ?) n
                        """)) {
            insert.setObject(1, patient.value());
            insert.setObject(2, FIRST);
            insert.setInt(3, EVENINGS - 1);
            insert.executeUpdate();
        }
    }
}
