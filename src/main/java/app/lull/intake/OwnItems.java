package app.lull.intake;

import app.lull.account.PatientId;
import app.lull.store.Seal;
import app.lull.store.SealedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code intake.own_item}: sealed on the way in, opened on the way out. */
@Repository
class OwnItems {

    private final JdbcClient jdbc;
    private final Seal seal;

    OwnItems(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Writes the item; one with this id is left as it is. */
    void add(PatientId patient, OwnItem item, Instant now) {
        jdbc.sql("""
                insert into intake.own_item (patient_id, id, name_sealed, mg, created_at)
                values (:patient, :id, :name, :mg, :now)
                on conflict (patient_id, id) do nothing
                """)
                .param("patient", patient.value())
                .param("id", item.id())
                .param("name", seal.seal(item.name(), item.id()).bytes())
                .param("mg", item.mg())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<OwnItem> find(PatientId patient, UUID id) {
        return jdbc.sql("select id, name_sealed, mg from intake.own_item where patient_id = :patient and id = :id")
                .param("patient", patient.value())
                .param("id", id)
                .query((row, n) -> item(row))
                .optional();
    }

    /** The latest first; the limit is far above what anybody names. */
    List<OwnItem> all(PatientId patient) {
        return jdbc.sql("""
                select id, name_sealed, mg from intake.own_item
                 where patient_id = :patient
                 order by created_at desc, id desc limit 500
                """)
                .param("patient", patient.value())
                .query((row, n) -> item(row))
                .list();
    }

    private OwnItem item(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new OwnItem(id, seal.open(new SealedText(row.getBytes("name_sealed")), id), row.getDouble("mg"));
    }
}
