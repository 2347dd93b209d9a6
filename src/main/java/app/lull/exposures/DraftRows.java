package app.lull.exposures;

import app.lull.account.PatientId;
import app.lull.store.Ids;
import app.lull.store.Seal;
import app.lull.store.SealedText;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of {@code exposures.script_draft}, one for each patient at most; sealed on the way in. */
@Repository
class DraftRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Seal seal;

    DraftRows(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Keeps this one in the place of an earlier one. */
    void keep(PatientId patient, ScriptDraft draft, Instant now) {
        var id = Ids.next();
        jdbc.sql("""
                insert into exposures.script_draft (patient_id, id, sealed, saved_at)
                values (:patient, :id, :sealed, :now)
                on conflict (patient_id) do update set id = excluded.id, sealed = excluded.sealed, saved_at = excluded.saved_at
                """)
                .param("patient", patient.value())
                .param("id", id)
                .param("sealed", seal.seal(JSON.writeValueAsString(draft), id).bytes())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(PatientId patient) {
        jdbc.sql("delete from exposures.script_draft where patient_id = :patient")
                .param("patient", patient.value())
                .update();
    }

    Optional<ScriptDraft> find(PatientId patient) {
        return jdbc.sql("select id, sealed from exposures.script_draft where patient_id = :patient")
                .param("patient", patient.value())
                .query((row, n) -> JSON.readValue(
                        seal.open(new SealedText(row.getBytes("sealed")), row.getObject("id", UUID.class)),
                        ScriptDraft.class))
                .optional();
    }
}
