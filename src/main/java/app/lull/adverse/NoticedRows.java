package app.lull.adverse;

import app.lull.account.PatientId;
import app.lull.store.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code adverse.noticed}. */
@Repository
class NoticedRows {

    private static final String SELECT = """
            select id, kind, from_day, until_day, before, after, day, answer, answered_on from adverse.noticed
             where patient_id = :patient
            """;

    private final JdbcClient jdbc;

    NoticedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing is written where the same kind was told of one of these days already, or shortly before. */
    void add(PatientId patient, Noticed noticed, LocalDate day, Instant at) {
        jdbc.sql("""
                insert into adverse.noticed (patient_id, id, kind, from_day, until_day, before, after, day, noticed_at)
                select :patient, :id, :kind, :from, :until, :before, :after, :day, :at
                 where not exists (select from adverse.noticed
                                    where patient_id = :patient and kind = :kind
                                      and until_day >= :quietFrom and from_day <= :until)
                on conflict do nothing
                """)
                .param("patient", patient.value())
                .param("id", Ids.next())
                .param("kind", noticed.kind().name())
                .param("from", noticed.from())
                .param("quietFrom", noticed.from().minusDays(noticed.kind().quietDays()))
                .param("until", noticed.until())
                .param("before", noticed.before())
                .param("after", noticed.after())
                .param("day", day)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The earliest first. */
    List<Told> all(PatientId patient) {
        return jdbc.sql(SELECT + " order by day, from_day, kind")
                .param("patient", patient.value())
                .query((row, n) -> told(row))
                .list();
    }

    /** Where nothing was chosen yet. */
    List<Told> open(PatientId patient) {
        return jdbc.sql(SELECT + " and answer is null order by day, from_day, kind")
                .param("patient", patient.value())
                .query((row, n) -> told(row))
                .list();
    }

    /** Noticed on that day or later, or answered then. */
    List<Told> since(PatientId patient, LocalDate day) {
        return jdbc.sql(SELECT + " and (day >= :day or answered_on >= :day)")
                .param("patient", patient.value())
                .param("day", day)
                .query((row, n) -> told(row))
                .list();
    }

    /** An answer that was given stays. */
    void answer(PatientId patient, List<UUID> ids, Answer answer, LocalDate day, Instant at) {
        jdbc.sql("""
                update adverse.noticed
                   set answer = :answer, answered_on = :day, answered_at = greatest(noticed_at, :at)
                 where patient_id = :patient and id = any(:ids) and answer is null
                """)
                .param("patient", patient.value())
                .param("ids", ids.toArray(UUID[]::new))
                .param("answer", answer.name())
                .param("day", day)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Told told(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        return new Told(
                row.getObject("id", UUID.class),
                new Noticed(
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class),
                        row.getInt("before"),
                        row.getInt("after")),
                row.getObject("day", LocalDate.class),
                answer == null ? null : Answer.valueOf(answer),
                row.getObject("answered_on", LocalDate.class));
    }
}
