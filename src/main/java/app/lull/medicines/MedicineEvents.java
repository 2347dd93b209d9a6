package app.lull.medicines;

import app.lull.account.PatientId;
import app.lull.medicines.MedicineEvent.What;
import app.lull.store.Seal;
import app.lull.store.SealedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code medicines.medicine_event}; doses are sealed on the way in. */
@Repository
class MedicineEvents {

    private static final String SELECT = """
            select id, medicine, what, happened_on, dose_sealed
              from medicines.medicine_event
             where patient_id = :patient
            """;

    private final JdbcClient jdbc;
    private final Seal seal;

    MedicineEvents(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Writes the event; one with this id is left as it is. */
    void add(PatientId patient, MedicineEvent event, Instant now) {
        var dose = event.dose();
        jdbc.sql("""
                insert into medicines.medicine_event (patient_id, id, medicine, what, happened_on, dose_sealed, created_at)
                values (:patient, :id, :medicine, :what, :on, :dose, :now)
                on conflict (patient_id, id) do nothing
                """)
                .param("patient", patient.value())
                .param("id", event.id())
                .param("medicine", event.medicine())
                .param("what", event.what().name())
                .param("on", event.on())
                .param("dose", dose == null ? null : seal.seal(dose, event.id()).bytes())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(PatientId patient, UUID id) {
        jdbc.sql("delete from medicines.medicine_event where patient_id = :patient and id = :id")
                .param("patient", patient.value())
                .param("id", id)
                .update();
    }

    Optional<MedicineEvent> find(PatientId patient, UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("patient", patient.value())
                .param("id", id)
                .query((row, n) -> event(row))
                .optional();
    }

    /** Earliest first; those of one day as they were told. */
    List<MedicineEvent> of(PatientId patient, UUID medicine) {
        return jdbc.sql(SELECT + " and medicine = :medicine order by happened_on, created_at, id")
                .param("patient", patient.value())
                .param("medicine", medicine)
                .query((row, n) -> event(row))
                .list();
    }

    /** Earliest first; those of one day as they were told. */
    List<MedicineEvent> all(PatientId patient) {
        return jdbc.sql(SELECT + " order by happened_on, created_at, id")
                .param("patient", patient.value())
                .query((row, n) -> event(row))
                .list();
    }

    private MedicineEvent event(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var dose = row.getBytes("dose_sealed");
        return new MedicineEvent(
                id,
                row.getObject("medicine", UUID.class),
                What.valueOf(row.getString("what")),
                row.getObject("happened_on", LocalDate.class),
                dose == null ? null : seal.open(new SealedText(dose), id));
    }
}
