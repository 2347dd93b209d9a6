package app.lull.today;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.PatientId;
import app.lull.checkin.Answers;
import app.lull.checkin.CheckInDiary;
import app.lull.checkin.Draft;
import app.lull.program.TenWeeks;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import app.lull.today.Agenda.State;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What Today costs the server after 250 days, in time and in statements. */
@LullTest
class TodayCostsTest {

    private static final Instant DAY_ONE = Instant.parse("2026-03-02T19:00:00Z");
    private static final int DAYS = 250;
    private static final int TIMES = 200;

    @Autowired
    Agenda agenda;

    @Autowired
    TenWeeks program;

    @Autowired
    CheckInDiary diary;

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    @Test
    void after_250_days_today_takes_no_more_statements_than_at_first_and_25_ms_at_most() {
        clock.set(DAY_ONE);
        var patient = people.patient();
        lives(patient, 0);
        lives(patient, 1);
        var early = statements(patient);
        IntStream.range(2, DAYS).forEach(day -> lives(patient, day));
        var late = statements(patient);

        IntStream.range(0, TIMES).forEach(n -> look(patient));
        var times =
                IntStream.range(0, TIMES).mapToObj(n -> look(patient)).sorted().toList();
        var p95 = times.get(TIMES * 95 / 100) / 1e6;
        System.out.printf(
                "server, Today after %s days: p50 %.1f, p95 %.1f ms of %s; %s statements, %s on day 2%n",
                DAYS, times.get(TIMES / 2) / 1e6, p95, TIMES, late, early);
        assertThat(late).isLessThanOrEqualTo(early + 2);
        assertThat(times.get(TIMES / 2) / 1e6).isLessThanOrEqualTo(25);
    }

    /** One evening: looks, marks something, writes the check-in, moves on where a week is over. */
    private void lives(PatientId patient, int day) {
        clock.set(DAY_ONE.plus(day, ChronoUnit.DAYS));
        run(patient, () -> {
            var page = agenda.page(patient);
            page.steps().stream()
                    .filter(planned -> planned.isOpen() && planned.step().key().startsWith("program."))
                    .forEach(planned ->
                            agenda.choose(patient, page.day(), planned.step().key(), State.DONE));
            diary.save(patient, new Draft(Ids.next(), page.day(), clock.instant(), null, new Answers(4, 1, 3, 2, 1)));
            var weeks = program.page(patient);
            if (weeks.week() != null && weeks.opensNext() && day < 63) {
                program.moveOn(patient, weeks.stay());
            }
        });
    }

    private long look(PatientId patient) {
        var begun = System.nanoTime();
        as(patient, () -> agenda.page(patient));
        return System.nanoTime() - begun;
    }

    private int statements(PatientId patient) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var before = logger.getLevel();
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        logger.setAdditive(false);
        logger.addAppender(heard);
        logger.setLevel(Level.DEBUG);
        try {
            look(patient);
        } finally {
            logger.setLevel(before);
            logger.setAdditive(true);
            logger.detachAppender(heard);
        }
        return (int) List.copyOf(heard.list).stream()
                .filter(event -> event.getMessage().startsWith("Executing prepared SQL"))
                .count();
    }
}
