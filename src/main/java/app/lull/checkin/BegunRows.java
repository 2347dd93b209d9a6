package app.lull.checkin;

import app.lull.account.PatientId;
import app.lull.store.Ids;
import app.lull.store.SealedJson;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code checkin.begun}, one for each patient at most; sealed on the way in. */
@Repository
class BegunRows {

    private final JdbcClient jdbc;
    private final SealedJson json;

    BegunRows(JdbcClient jdbc, SealedJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Begun> on(PatientId patient, LocalDate day) {
        return jdbc.sql("select id, sealed from checkin.begun where patient_id = :patient and day = :day")
                .param("patient", patient.value())
                .param("day", day)
                .query((row, n) -> json.open(row.getBytes("sealed"), row.getObject("id", UUID.class), Begun.class))
                .optional();
    }

    /** Keeps this in the place of what was there; what is longer than an evening can be waits for Save, which says so. */
    void keep(PatientId patient, LocalDate day, Begun begun) {
        var id = Ids.next();
        json.seal(begun, id)
                .ifPresent(bytes -> jdbc.sql("""
                insert into checkin.begun (patient_id, id, day, sealed) values (:patient, :id, :day, :sealed)
                on conflict (patient_id) do update set id = excluded.id, day = excluded.day, sealed = excluded.sealed
                """)
                        .param("patient", patient.value())
                        .param("id", id)
                        .param("day", day)
                        .param("sealed", bytes)
                        .update());
    }

    void forget(PatientId patient) {
        jdbc.sql("delete from checkin.begun where patient_id = :patient")
                .param("patient", patient.value())
                .update();
    }
}
