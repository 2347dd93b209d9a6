package app.lull.exposures;

import app.lull.account.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks in one statement whether fear is being faced, and when that ended last. */
@Repository
class LockRows {

    private final JdbcClient jdbc;

    LockRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What there is to know.
     *
     * @param ended when an exposure was ended last, or the script begun or read; null where never
     */
    record Facing(boolean underway, @Nullable Instant ended) {}

    Facing facing(PatientId patient, Instant now) {
        return jdbc.sql("""
                select exists (select from exposures.exposure
                                where patient_id = :patient and started_at > :stale and ended_at is null) as underway,
                       greatest((select max(ended_at) from exposures.exposure
                                  where patient_id = :patient and ending in ('ANSWERED', 'EARLY')),
                                (select max(started_at) from exposures.sitting where patient_id = :patient),
                                (select max(at) from exposures.loop where patient_id = :patient)) as ended
                """)
                .param("patient", patient.value())
                .param("stale", now.minus(Exposure.LEFT_OPEN).atOffset(ZoneOffset.UTC))
                .query((row, n) -> row(row))
                .single();
    }

    private static Facing row(ResultSet row) throws SQLException {
        var ended = row.getObject("ended", OffsetDateTime.class);
        return new Facing(row.getBoolean("underway"), ended == null ? null : ended.toInstant());
    }
}
