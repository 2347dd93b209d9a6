package app.lull.checkin;

import app.lull.account.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code checkin.evening}. */
@Repository
class CheckIns {

    private static final String COLUMNS = """
            id, day, anxiety, health_worry, bother, interference, checks, attention, twitch_amount,
            seconds, edits, version, saved_at, changed_at
            """;

    private final JdbcClient jdbc;
    private final DaysAround around;

    CheckIns(JdbcClient jdbc, DaysAround around) {
        this.jdbc = jdbc;
        this.around = around;
    }

    Optional<CheckIn> on(PatientId patient, LocalDate day) {
        return jdbc.sql("select " + COLUMNS + " from checkin.evening where patient_id = :patient and day = :day")
                .param("patient", patient.value())
                .param("day", day)
                .query((row, n) -> checkIn(row))
                .optional()
                .map(checkIn -> checkIn.with(around.on(patient, day)));
    }

    /** Oldest first; both ends included. */
    List<CheckIn> between(PatientId patient, LocalDate from, LocalDate to) {
        var around = this.around.between(patient, from, to);
        return jdbc
                .sql("select " + COLUMNS + """
                         from checkin.evening
                        where patient_id = :patient and day between :from and :to
                        order by day
                        """)
                .param("patient", patient.value())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> checkIn(row))
                .list()
                .stream()
                .map(checkIn -> checkIn.with(around.getOrDefault(checkIn.day(), DaysAround.Kept.NOTHING)
                        .around()))
                .toList();
    }

    /** By day; both ends included. */
    SortedMap<LocalDate, Integer> checks(PatientId patient, LocalDate from, LocalDate to) {
        var checks = new TreeMap<LocalDate, Integer>();
        jdbc.sql("select day, checks from checkin.evening where patient_id = :patient and day between :from and :to")
                .param("patient", patient.value())
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    checks.put(row.getObject("day", LocalDate.class), row.getInt("checks"));
                });
        return checks;
    }

    Optional<LocalDate> firstDay(PatientId patient) {
        return jdbc.sql("select day from checkin.evening where patient_id = :patient order by day limit 1")
                .param("patient", patient.value())
                .query(LocalDate.class)
                .optional();
    }

    /** False, and nothing is written, where the day or the id has a row already. */
    boolean add(PatientId patient, CheckIn added) {
        return jdbc.sql("""
                        insert into checkin.evening (patient_id, id, day, anxiety, health_worry, bother, interference, checks,
                                                     attention, twitch_amount, seconds, edits, version, saved_at, changed_at)
                        values (:patient, :id, :day, :anxiety, :healthWorry, :bother, :interference, :checks,
                                :attention, :twitchAmount, :seconds, 0, 0, :at, :at)
                        on conflict do nothing
                        """)
                        .param("patient", patient.value())
                        .param("id", added.id())
                        .param("day", added.day())
                        .param("anxiety", added.answers().anxiety())
                        .param("healthWorry", added.answers().healthWorry())
                        .param("bother", added.answers().bother())
                        .param("interference", added.answers().interference())
                        .param("checks", added.answers().checks())
                        .param("attention", added.answers().attention())
                        .param("twitchAmount", added.answers().twitchAmount())
                        .param("seconds", added.seconds())
                        .param("at", added.savedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False, and nothing is written, where the row has another version by now. */
    boolean change(PatientId patient, LocalDate day, int version, Answers answers, Instant at) {
        return jdbc.sql("""
                        update checkin.evening
                           set anxiety = :anxiety, health_worry = :healthWorry, bother = :bother, interference = :interference,
                               checks = :checks, attention = :attention, twitch_amount = :twitchAmount,
                               edits = edits + 1, version = version + 1, changed_at = greatest(saved_at, :at)
                         where patient_id = :patient and day = :day and version = :version
                        """)
                        .param("patient", patient.value())
                        .param("day", day)
                        .param("version", version)
                        .param("anxiety", answers.anxiety())
                        .param("healthWorry", answers.healthWorry())
                        .param("bother", answers.bother())
                        .param("interference", answers.interference())
                        .param("checks", answers.checks())
                        .param("attention", answers.attention())
                        .param("twitchAmount", answers.twitchAmount())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static CheckIn checkIn(ResultSet row) throws SQLException {
        return new CheckIn(
                row.getObject("id", java.util.UUID.class),
                row.getObject("day", LocalDate.class),
                new Answers(
                        row.getInt("anxiety"),
                        row.getInt("health_worry"),
                        row.getInt("bother"),
                        row.getInt("interference"),
                        row.getInt("checks"),
                        row.getObject("attention", Integer.class),
                        row.getObject("twitch_amount", Integer.class)),
                row.getInt("seconds"),
                row.getInt("edits"),
                row.getInt("version"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
