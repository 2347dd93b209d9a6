package app.lull.caseload;

import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.store.Seal;
import app.lull.store.SealedText;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code caseload.answered_flag}: what a therapist said to a reason, the note sealed. */
@Repository
class AnsweredFlags {

    private final JdbcClient jdbc;
    private final Seal seal;

    AnsweredFlags(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** False, and nothing is written, where there is one with this id. */
    boolean add(
            UUID id,
            TherapistId therapist,
            PatientId patient,
            Reason reason,
            Quiet quiet,
            @Nullable String note,
            Instant now) {
        return jdbc.sql("""
                        insert into caseload.answered_flag
                               (patient_id, id, therapist_id, reason, newest, until, note, answered_at)
                        values (:patient, :id, :therapist, :reason, :newest, :until, :note, :now)
                        on conflict do nothing
                        """)
                        .param("patient", patient.value())
                        .param("id", id)
                        .param("therapist", therapist.value())
                        .param("reason", reason.name())
                        .param("newest", quiet.newest().atOffset(ZoneOffset.UTC))
                        .param("until", quiet.until(), java.sql.Types.DATE)
                        .param("note", note == null ? null : seal.seal(note, id).bytes(), java.sql.Types.BINARY)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void takeBack(TherapistId therapist, PatientId patient, Reason reason, Instant now) {
        jdbc.sql("""
                update caseload.answered_flag set taken_back_at = greatest(answered_at, :now)
                 where patient_id = :patient and therapist_id = :therapist and reason = :reason and taken_back_at is null
                """)
                .param("patient", patient.value())
                .param("therapist", therapist.value())
                .param("reason", reason.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The note to the last answer of each reason that was not taken back; one without a note is not there. */
    Map<Reason, String> notes(TherapistId therapist, PatientId patient) {
        var notes = new EnumMap<Reason, String>(Reason.class);
        jdbc.sql("""
                select distinct on (reason) id, reason, note from caseload.answered_flag
                 where patient_id = :patient and therapist_id = :therapist and taken_back_at is null
                 order by reason, answered_at desc, id desc
                """)
                .param("patient", patient.value())
                .param("therapist", therapist.value())
                .query(row -> {
                    var note = row.getBytes("note");
                    if (note != null) {
                        notes.put(
                                Reason.valueOf(row.getString("reason")),
                                seal.open(new SealedText(note), row.getObject("id", UUID.class)));
                    }
                });
        return notes;
    }
}
