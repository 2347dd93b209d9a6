package app.lull.exposures;

import app.lull.account.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code exposures.sitting} and {@code exposures.loop}. */
@Repository
class SittingRows {

    private final JdbcClient jdbc;

    SittingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes it; one with this id is left as it is. */
    void add(PatientId patient, UUID id, UUID script, Instant now, LocalDate day, int suds) {
        jdbc.sql("""
                insert into exposures.sitting (patient_id, id, script, started_at, day, suds_start)
                values (:patient, :id, :script, :now, :day, :suds)
                on conflict (patient_id, id) do nothing
                """)
                .param("patient", patient.value())
                .param("id", id)
                .param("script", script)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("day", day)
                .param("suds", suds)
                .update();
    }

    /** Writes the loop; the first telling of its number stays. */
    void addLoop(PatientId patient, UUID sitting, int n, Instant now, LocalDate day, int suds) {
        jdbc.sql("""
                insert into exposures.loop (patient_id, sitting, n, suds, at, day)
                values (:patient, :sitting, :n, :suds, :now, :day)
                on conflict (patient_id, sitting, n) do nothing
                """)
                .param("patient", patient.value())
                .param("sitting", sitting)
                .param("n", n)
                .param("suds", suds)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("day", day)
                .update();
    }

    /** Keeps the answer of a day later; the first one stays. */
    void after(PatientId patient, UUID id, int suds, Instant now) {
        jdbc.sql("""
                update exposures.sitting set after_suds = :suds, after_at = :now
                 where patient_id = :patient and id = :id and after_at is null
                """)
                .param("patient", patient.value())
                .param("id", id)
                .param("suds", suds)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The latest first; the limit is far above what anybody does. */
    List<Sitting> all(PatientId patient) {
        return jdbc.sql("""
                select s.id, s.script, s.started_at, s.day, s.suds_start, s.after_suds,
                       coalesce(array_agg(l.suds order by l.n) filter (where l.n is not null), '{}') as loops,
                       coalesce(max(l.at), s.started_at) as last_at
                  from exposures.sitting s
                  left join exposures.loop l on l.patient_id = s.patient_id and l.sitting = s.id
                 where s.patient_id = :patient
                 group by s.patient_id, s.id
                 order by s.started_at desc, s.id desc
                 limit 2000
                """)
                .param("patient", patient.value())
                .query((row, n) -> sitting(row))
                .list();
    }

    private static Sitting sitting(ResultSet row) throws SQLException {
        return new Sitting(
                row.getObject("id", UUID.class),
                row.getObject("script", UUID.class),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("day", LocalDate.class),
                row.getInt("suds_start"),
                Arrays.stream((Object[]) row.getArray("loops").getArray())
                        .map(suds -> ((Number) suds).intValue())
                        .toList(),
                row.getObject("last_at", OffsetDateTime.class).toInstant(),
                row.getObject("after_suds", Integer.class));
    }
}
