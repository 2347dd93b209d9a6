package app.lull.checkin;

import app.lull.account.PatientId;
import app.lull.store.Ids;
import app.lull.store.Seal;
import app.lull.store.SealedText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of {@code checkin.begun}, one for each patient at most; sealed on the way in. */
@Repository
class BegunRows {

    private static final int MOST_BYTES = 65_536;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Seal seal;

    BegunRows(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    Optional<Begun> on(PatientId patient, LocalDate day) {
        return jdbc.sql("select id, sealed from checkin.begun where patient_id = :patient and day = :day")
                .param("patient", patient.value())
                .param("day", day)
                .query((row, n) -> JSON.readValue(
                        seal.open(new SealedText(row.getBytes("sealed")), row.getObject("id", UUID.class)),
                        Begun.class))
                .optional();
    }

    /** Keeps this in the place of what was there; what is longer than an evening can be waits for Save, which says so. */
    void keep(PatientId patient, LocalDate day, Begun begun) {
        var id = Ids.next();
        var sealed = seal.seal(JSON.writeValueAsString(begun), id).bytes();
        if (sealed.length > MOST_BYTES) {
            return;
        }
        jdbc.sql("""
                insert into checkin.begun (patient_id, id, day, sealed) values (:patient, :id, :day, :sealed)
                on conflict (patient_id) do update set id = excluded.id, day = excluded.day, sealed = excluded.sealed
                """)
                .param("patient", patient.value())
                .param("id", id)
                .param("day", day)
                .param("sealed", sealed)
                .update();
    }

    void forget(PatientId patient) {
        jdbc.sql("delete from checkin.begun where patient_id = :patient")
                .param("patient", patient.value())
                .update();
    }
}
