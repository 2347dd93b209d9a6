package app.lull.insights;

import app.lull.account.PatientId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code insights.opening}. */
@Repository
class OpeningRows {

    private final JdbcClient jdbc;

    OpeningRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing is written where there is one since. Two at the same moment may both be: it is a count, not a rule. */
    void add(PatientId patient, Opening opening, Instant since) {
        jdbc.sql("""
                        insert into insights.opening (patient_id, id, at)
                        select cast(:patient as uuid), cast(:id as uuid), cast(:at as timestamptz)
                         where not exists (select from insights.opening where patient_id = :patient and at > :since)
                        """)
                .param("patient", patient.value())
                .param("id", opening.id())
                .param("at", opening.at().atOffset(ZoneOffset.UTC))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(PatientId patient, Instant upTo) {
        jdbc.sql("delete from insights.opening where patient_id = :patient and at <= :upTo")
                .param("patient", patient.value())
                .param("upTo", upTo.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Opening> all(PatientId patient) {
        return jdbc.sql("select id, at from insights.opening where patient_id = :patient order by at, id")
                .param("patient", patient.value())
                .query((row, n) -> new Opening(
                        row.getObject("id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
