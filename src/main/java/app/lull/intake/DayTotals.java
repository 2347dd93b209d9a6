package app.lull.intake;

import app.lull.account.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The rows of {@code intake.day_total}. Whoever changes an entry takes the days concerned first and counts them anew
 * last; between the two nobody else changes an entry of these days, so the sums stay right however many tabs are open.
 */
@Repository
class DayTotals {

    private final JdbcClient jdbc;

    DayTotals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the days until the transaction ends, always in the same order so that two writers cannot block each other. */
    void take(PatientId patient, LocalDate... days) {
        for (var day : new TreeSet<>(Arrays.asList(days))) {
            jdbc.sql("""
                    insert into intake.day_total as t (patient_id, day, mg, n) values (:patient, :day, 0, 0)
                    on conflict (patient_id, day) do update set n = t.n
                    """).param("patient", patient.value()).param("day", day).update();
        }
    }

    /** Counts the days anew from their entries, of which a day has few. Call {@link #take} before the change. */
    void count(PatientId patient, LocalDate... days) {
        for (var day : new TreeSet<>(Arrays.asList(days))) {
            jdbc.sql("""
                    update intake.day_total t
                       set (mg, low, high, n, last_at, said_none) =
                           (select coalesce(sum(e.mg), 0), coalesce(sum(e.servings * e.low_each), 0),
                                   coalesce(sum(e.servings * e.high_each), 0), count(*), max(e.at),
                                   t.said_none and count(*) = 0
                              from intake.entry e
                             where e.patient_id = :patient and e.day = :day)
                     where t.patient_id = :patient and t.day = :day
                    """).param("patient", patient.value()).param("day", day).update();
        }
    }

    /** Keeps that there was nothing, or takes it back; only for a day without entries. Call {@link #take} before. */
    void sayNone(PatientId patient, LocalDate day, boolean none) {
        jdbc.sql("""
                update intake.day_total set said_none = :none
                 where patient_id = :patient and day = :day and n = 0
                """)
                .param("patient", patient.value())
                .param("day", day)
                .param("none", none)
                .update();
    }

    /** Days that are known, earliest first; both ends are in. */
    List<DayTotal> between(PatientId patient, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select day, mg, low, high, n, last_at from intake.day_total
                 where patient_id = :patient and day between :from and :to and (n > 0 or said_none)
                 order by day
                """)
                .param("patient", patient.value())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> total(row))
                .list();
    }

    private static DayTotal total(ResultSet row) throws SQLException {
        var last = row.getObject("last_at", OffsetDateTime.class);
        return new DayTotal(
                row.getObject("day", LocalDate.class),
                row.getDouble("mg"),
                row.getDouble("low"),
                row.getDouble("high"),
                row.getInt("n"),
                last == null ? null : last.toInstant());
    }
}
