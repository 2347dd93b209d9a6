package app.lull.medicines;

import app.lull.account.PatientId;
import app.lull.content.MedicineGroup.Kind;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code medicines.own_medicine}; all words are sealed on the way in. */
@Repository
class OwnMedicines {

    private static final String SELECT = """
            select id, name_sealed, group_sealed, kind, prescribed, as_needed, dose_sealed, since, version
              from medicines.own_medicine
             where patient_id = :patient
            """;

    private final JdbcClient jdbc;
    private final Seal seal;

    OwnMedicines(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Writes the medicine; one with this id is left as it is. */
    void add(PatientId patient, Medicine medicine, Instant now) {
        values(jdbc.sql("""
                        insert into medicines.own_medicine (patient_id, id, name_sealed, group_sealed, kind, prescribed,
                                                            as_needed, dose_sealed, since, version, created_at)
                        values (:patient, :id, :name, :group, :kind, :prescribed, :asNeeded, :dose, :since, :version, :now)
                        on conflict (patient_id, id) do nothing
                        """), patient, medicine)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether the row was still at this version, and has changed. */
    boolean change(PatientId patient, Medicine medicine) {
        return values(jdbc.sql("""
                                update medicines.own_medicine
                                   set name_sealed = :name, group_sealed = :group, kind = :kind, prescribed = :prescribed,
                                       as_needed = :asNeeded, dose_sealed = :dose, since = :since, version = version + 1
                                 where patient_id = :patient and id = :id and version = :version
                                """), patient, medicine).update() == 1;
    }

    /** Whether the row was still at this version, and is gone with all that was told of it. */
    boolean remove(PatientId patient, UUID id, int version) {
        return jdbc.sql("""
                                delete from medicines.own_medicine
                                 where patient_id = :patient and id = :id and version = :version
                                """)
                        .param("patient", patient.value())
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    Optional<Medicine> find(PatientId patient, UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("patient", patient.value())
                .param("id", id)
                .query((row, n) -> medicine(row))
                .optional();
    }

    /** The same, and nobody else changes it or what was told of it until the transaction ends. */
    Optional<Medicine> hold(PatientId patient, UUID id) {
        return jdbc.sql(SELECT + " and id = :id for update")
                .param("patient", patient.value())
                .param("id", id)
                .query((row, n) -> medicine(row))
                .optional();
    }

    /** As they were added; the limit is far above what anybody takes. */
    List<Medicine> all(PatientId patient) {
        return jdbc.sql(SELECT + " order by created_at, id limit 500")
                .param("patient", patient.value())
                .query((row, n) -> medicine(row))
                .list();
    }

    private JdbcClient.StatementSpec values(JdbcClient.StatementSpec sql, PatientId patient, Medicine medicine) {
        return sql.param("patient", patient.value())
                .param("id", medicine.id())
                .param("name", sealed(medicine.name(), medicine.id()))
                .param("group", sealed(medicine.group(), medicine.id()))
                .param("kind", medicine.kind().name())
                .param("prescribed", medicine.prescribed())
                .param("asNeeded", medicine.asNeeded())
                .param("dose", sealed(medicine.dose(), medicine.id()))
                .param("since", medicine.since())
                .param("version", medicine.version());
    }

    private Medicine medicine(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Medicine(
                id,
                seal.open(new SealedText(row.getBytes("name_sealed")), id),
                opened(row.getBytes("group_sealed"), id),
                Kind.valueOf(row.getString("kind")),
                row.getBoolean("prescribed"),
                row.getBoolean("as_needed"),
                opened(row.getBytes("dose_sealed"), id),
                row.getObject("since", LocalDate.class),
                row.getInt("version"));
    }

    private @Nullable String opened(byte @Nullable [] sealed, UUID id) {
        return sealed == null ? null : seal.open(new SealedText(sealed), id);
    }

    private byte @Nullable [] sealed(@Nullable String text, UUID id) {
        return text == null ? null : seal.seal(text, id).bytes();
    }
}
