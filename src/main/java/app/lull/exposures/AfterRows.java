package app.lull.exposures;

import app.lull.account.PatientId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What ended far above where it began, a day ago: one statement for the day's page. */
@Repository
class AfterRows {

    private final JdbcClient jdbc;

    AfterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param exposure its id; null for the script */
    record Asked(@Nullable UUID exposure, boolean answered) {}

    /** What is asked about now, or was answered since then; the oldest first. */
    List<Asked> asked(PatientId patient, Instant now, Instant answeredSince) {
        return jdbc.sql("""
                select exposure, after_at
                  from (select id as exposure, suds_start, suds_end, ended_at, after_at
                          from exposures.exposure
                         where patient_id = :patient and logged_at is not null
                        union all
                        select null, s.suds_start, l.suds, l.at, s.after_at
                          from exposures.sitting s
                          cross join lateral (select suds, at from exposures.loop
                                               where patient_id = s.patient_id and sitting = s.id
                                               order by n desc limit 1) l
                         where s.patient_id = :patient and s.started_at > :longAgo) facing
                 where suds_end - suds_start >= :higher
                   and (after_at >= :answeredSince or after_at is null and ended_at > :from and ended_at <= :to)
                 order by ended_at
                """)
                .param("patient", patient.value())
                .param("higher", Exposure.MUCH_HIGHER)
                .param(
                        "longAgo",
                        at(now.minus(
                                Exposure.ASKED_AFTER.plus(Exposure.ASKED_FOR).multipliedBy(3))))
                .param("answeredSince", at(answeredSince))
                .param("from", at(now.minus(Exposure.ASKED_AFTER).minus(Exposure.ASKED_FOR)))
                .param("to", at(now.minus(Exposure.ASKED_AFTER)))
                .query((row, n) -> new Asked(
                        row.getObject("exposure", UUID.class), row.getObject("after_at", OffsetDateTime.class) != null))
                .list();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
