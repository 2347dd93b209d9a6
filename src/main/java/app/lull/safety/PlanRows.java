package app.lull.safety;

import app.lull.account.PatientId;
import app.lull.store.Ids;
import app.lull.store.Seal;
import app.lull.store.SealedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of {@code safety.plan}: sealed on the way in, opened on the way out. */
@Repository
class PlanRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Seal seal;

    PlanRows(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    Optional<KeptPlan> find(PatientId patient) {
        return jdbc.sql("select id, sealed, version, changed_at from safety.plan where patient_id = :patient")
                .param("patient", patient.value())
                .query((row, n) -> kept(row))
                .optional();
    }

    /** False, and nothing is written, where there is one already. */
    boolean add(PatientId patient, SafetyPlan plan, Instant now) {
        return write("""
                insert into safety.plan (patient_id, id, sealed, version, changed_at)
                values (:patient, :id, :sealed, 0, :now)
                on conflict (patient_id) do nothing
                """, patient, plan, now).update() == 1;
    }

    /** False, and nothing is written, where it has another version by now. */
    boolean change(PatientId patient, SafetyPlan plan, int version, Instant now) {
        return write("""
                        update safety.plan set id = :id, sealed = :sealed, version = version + 1, changed_at = :now
                         where patient_id = :patient and version = :version
                        """, patient, plan, now).param("version", version).update() == 1;
    }

    private JdbcClient.StatementSpec write(String sql, PatientId patient, SafetyPlan plan, Instant now) {
        var id = Ids.next();
        return jdbc.sql(sql)
                .param("patient", patient.value())
                .param("id", id)
                .param("sealed", seal.seal(JSON.writeValueAsString(plan), id).bytes())
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    private KeptPlan kept(ResultSet row) throws SQLException {
        var text = seal.open(new SealedText(row.getBytes("sealed")), row.getObject("id", UUID.class));
        return new KeptPlan(
                JSON.readValue(text, SafetyPlan.class),
                row.getInt("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
