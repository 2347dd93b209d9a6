package app.lull.exposures;

import app.lull.account.PatientId;
import app.lull.store.Seal;
import app.lull.store.SealedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code exposures.script}; they are only ever added, and sealed on the way in. */
@Repository
class ScriptRows {

    private final JdbcClient jdbc;
    private final Seal seal;

    ScriptRows(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** False, and nothing is written, where there is such a version already, or such an id. */
    boolean add(PatientId patient, Script script) {
        return jdbc.sql("""
                        insert into exposures.script (patient_id, id, version, sentence_sealed, text_sealed, words, written_at,
                                                      day)
                        values (:patient, :id, :version, :sentence, :text, :words, :now, :day)
                        on conflict do nothing
                        """)
                        .param("patient", patient.value())
                        .param("id", script.id())
                        .param("version", script.version())
                        .param("sentence", sealed(script.sentence(), script.id()))
                        .param("text", sealed(script.text(), script.id()))
                        .param("words", script.words())
                        .param("now", script.writtenAt().atOffset(ZoneOffset.UTC))
                        .param("day", script.day())
                        .update()
                == 1;
    }

    /** The latest version first. */
    List<Script> all(PatientId patient) {
        return jdbc.sql("""
                select id, version, sentence_sealed, text_sealed, written_at, day
                  from exposures.script where patient_id = :patient order by version desc
                """)
                .param("patient", patient.value())
                .query((row, n) -> script(row))
                .list();
    }

    private Script script(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Script(
                id,
                row.getInt("version"),
                opened(row.getBytes("sentence_sealed"), id),
                opened(row.getBytes("text_sealed"), id),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getObject("day", LocalDate.class));
    }

    private @Nullable String opened(byte @Nullable [] sealed, UUID id) {
        return sealed == null ? null : seal.open(new SealedText(sealed), id);
    }

    private byte @Nullable [] sealed(@Nullable String text, UUID id) {
        return text == null ? null : seal.seal(text, id).bytes();
    }
}
