package app.lull.notes;

import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.store.Seal;
import app.lull.store.SealedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code notes.note}; PostgreSQL shows each to the therapist who wrote it and to nobody else. */
@Repository
class NoteRows {

    private static final String WHERE = " where patient_id = :patient and therapist_id = :therapist";

    private final JdbcClient jdbc;
    private final Seal seal;

    NoteRows(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** False, and nothing is written, where the id is taken. */
    boolean add(TherapistId therapist, PatientId patient, UUID id, String text, Instant at) {
        return about(therapist, patient, """
                        insert into notes.note (patient_id, id, therapist_id, text_sealed, written_at, changed_at)
                        values (:patient, :id, :therapist, :text, :at, :at)
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("text", seal.seal(text, id).bytes())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Whether the note was still at this version, and says this now. */
    boolean change(TherapistId therapist, PatientId patient, UUID id, int version, String text, Instant at) {
        return about(therapist, patient, """
                        update notes.note set text_sealed = :text, version = version + 1, changed_at = greatest(written_at, :at)
                        """ + WHERE + " and id = :id and version = :version")
                        .param("id", id)
                        .param("version", version)
                        .param("text", seal.seal(text, id).bytes())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void remove(TherapistId therapist, PatientId patient, UUID id) {
        about(therapist, patient, "delete from notes.note" + WHERE + " and id = :id")
                .param("id", id)
                .update();
    }

    Optional<PrivateNote> find(TherapistId therapist, PatientId patient, UUID id) {
        return about(
                        therapist,
                        patient,
                        "select id, text_sealed, version, changed_at from notes.note" + WHERE + " and id = :id")
                .param("id", id)
                .query((row, n) -> note(row, ZoneOffset.UTC))
                .optional();
    }

    /** The latest first. */
    List<PrivateNote> all(TherapistId therapist, PatientId patient, ZoneId zone) {
        return about(
                        therapist,
                        patient,
                        "select id, text_sealed, version, changed_at from notes.note" + WHERE
                                + " order by written_at desc, id desc limit 1000")
                .query((row, n) -> note(row, zone))
                .list();
    }

    private JdbcClient.StatementSpec about(TherapistId therapist, PatientId patient, String sql) {
        return jdbc.sql(sql).param("patient", patient.value()).param("therapist", therapist.value());
    }

    private PrivateNote note(ResultSet row, ZoneId zone) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var at = row.getObject("changed_at", OffsetDateTime.class).toInstant();
        return new PrivateNote(
                id,
                seal.open(new SealedText(row.getBytes("text_sealed")), id),
                row.getInt("version"),
                at,
                LocalDateTime.ofInstant(at, zone));
    }
}
