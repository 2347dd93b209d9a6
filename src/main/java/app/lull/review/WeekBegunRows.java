package app.lull.review;

import app.lull.account.PatientId;
import app.lull.store.Ids;
import app.lull.store.SealedJson;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code review.begun}, one for each patient at most; sealed on the way in. */
@Repository
class WeekBegunRows {

    private final JdbcClient jdbc;
    private final SealedJson json;

    WeekBegunRows(JdbcClient jdbc, SealedJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Begun> of(PatientId patient, int week) {
        return jdbc.sql("select id, sealed from review.begun where patient_id = :patient and week = :week")
                .param("patient", patient.value())
                .param("week", week)
                .query((row, n) -> json.open(row.getBytes("sealed"), row.getObject("id", UUID.class), Begun.class))
                .optional();
    }

    /** Keeps this in the place of what was there; what is longer than a week can be waits for Save, which says so. */
    void keep(PatientId patient, int week, Begun begun) {
        var id = Ids.next();
        json.seal(begun, id)
                .ifPresent(bytes -> jdbc.sql("""
                        insert into review.begun (patient_id, id, week, sealed) values (:patient, :id, :week, :sealed)
                        on conflict (patient_id) do update set id = excluded.id, week = excluded.week, sealed = excluded.sealed
                        """)
                        .param("patient", patient.value())
                        .param("id", id)
                        .param("week", week)
                        .param("sealed", bytes)
                        .update());
    }

    void forget(PatientId patient) {
        jdbc.sql("delete from review.begun where patient_id = :patient")
                .param("patient", patient.value())
                .update();
    }
}
