package app.lull.exposures;

import app.lull.account.PatientId;
import app.lull.curriculum.ExposureIdea.Kind;
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

/** The rows of {@code exposures.rung}; words are sealed on the way in. */
@Repository
class Rungs {

    /** The columns of a rung called {@code r}, as {@link #rung} reads them. */
    static final String COLUMNS = """
            r.id as rung_id, r.words_sealed, r.kind, r.suds as rung_suds, r.idea, r.put_away_day, r.version as rung_version
            """;

    private static final String SELECT = "select " + COLUMNS + " from exposures.rung r where r.patient_id = :patient";

    private final JdbcClient jdbc;
    private final Seal seal;

    Rungs(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Writes the step; one with this id is left as it is. */
    void add(PatientId patient, Rung rung, Instant now, LocalDate day) {
        values(jdbc.sql("""
                        insert into exposures.rung (patient_id, id, words_sealed, kind, suds, idea, created_at, created_day,
                                                    changed_day)
                        values (:patient, :id, :words, :kind, :suds, :idea, :now, :day, :day)
                        on conflict (patient_id, id) do nothing
                        """), patient, rung, day)
                .param("idea", rung.idea())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether the row was still at this version, and has changed. */
    boolean change(PatientId patient, Rung rung, LocalDate day) {
        return values(jdbc.sql("""
                                update exposures.rung
                                   set words_sealed = :words, kind = :kind, suds = :suds, changed_day = :day,
                                       put_away_day = case when :onLadder then null else coalesce(put_away_day, :day) end,
                                       version = version + 1
                                 where patient_id = :patient and id = :id and version = :version
                                """), patient, rung, day)
                        .param("onLadder", rung.onLadder())
                        .param("version", rung.version())
                        .update()
                == 1;
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<Rung> hold(PatientId patient, UUID id) {
        return jdbc.sql(SELECT + " and r.id = :id for update")
                .param("patient", patient.value())
                .param("id", id)
                .query((row, n) -> rung(row))
                .optional();
    }

    /** The easiest first, also what was put away; the limit is far above what anybody has. */
    List<Rung> all(PatientId patient) {
        return jdbc.sql(SELECT + " order by r.suds, r.created_at, r.id limit 500")
                .param("patient", patient.value())
                .query((row, n) -> rung(row))
                .list();
    }

    /** One row with {@link #COLUMNS}. */
    Rung rung(ResultSet row) throws SQLException {
        var id = row.getObject("rung_id", UUID.class);
        return new Rung(
                id,
                seal.open(new SealedText(row.getBytes("words_sealed")), id),
                Kind.valueOf(row.getString("kind")),
                row.getInt("rung_suds"),
                row.getString("idea"),
                row.getObject("put_away_day", LocalDate.class) == null,
                row.getInt("rung_version"));
    }

    private JdbcClient.StatementSpec values(JdbcClient.StatementSpec sql, PatientId patient, Rung rung, LocalDate day) {
        return sql.param("patient", patient.value())
                .param("id", rung.id())
                .param("words", seal.seal(rung.words(), rung.id()).bytes())
                .param("kind", rung.kind().name())
                .param("suds", rung.suds())
                .param("day", day);
    }
}
