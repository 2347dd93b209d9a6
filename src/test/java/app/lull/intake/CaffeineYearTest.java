package app.lull.intake;

import static app.lull.testing.TestPeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.PatientId;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who has logged every day of a year. */
@LullTest
class CaffeineYearTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int DAYS = 365;
    private static final int TIMES = 60;

    @Autowired
    private CaffeineWeeks weeks;

    @Autowired
    private TestPeople people;

    @Autowired
    private MutableClock clock;

    @Test
    void a_year_of_days_is_read_and_put_into_words_within_20_ms() throws SQLException {
        var patient = people.patient(BERLIN);
        clock.set(TODAY.atTime(19, 0).atZone(BERLIN).toInstant());
        everyDay(patient);
        assertThat(year(patient).days()).hasSize(DAYS).allMatch(day -> day.total() != null);

        IntStream.range(0, TIMES).forEach(n -> look(patient));
        var times =
                IntStream.range(0, TIMES).mapToObj(n -> look(patient)).sorted().toList();

        System.out.printf(
                "server, a year of caffeine by day: p50 %.1f, p95 %.1f ms of %d%n",
                times.get(TIMES / 2).toNanos() / 1e6,
                times.get(TIMES * 95 / 100).toNanos() / 1e6,
                TIMES);
        assertThat(times.get(TIMES / 2)).isLessThanOrEqualTo(Duration.ofMillis(20));
    }

    private Duration look(PatientId patient) {
        long begun = System.nanoTime();
        year(patient);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private CaffeineDays year(PatientId patient) {
        return as(patient, () -> weeks.days(patient, CaffeineSpan.YEAR)).orElseThrow();
    }

    private static void everyDay(PatientId patient) throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var insert = connection.prepareStatement("""
                        insert into intake.day_total (patient_id, day, mg, low, high, n, last_at)
                        select ?, ?::date - n, 100 + n % 300, 80, 500, 3, (?::date - n) + time '15:00'
                          from generate_series(0, ?) n
                        """)) {
            insert.setObject(1, patient.value());
            insert.setObject(2, TODAY);
            insert.setObject(3, TODAY);
            insert.setInt(4, DAYS - 1);
            insert.executeUpdate();
        }
    }
}
