package app.lull.caseload;

import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of {@code caseload.standing}. */
@Repository
class StandingRows {

    static final String COLUMNS =
            "patient_id, link_id, therapist_id, patient_name, rank, since, reasons, flags, quiet, linked_at";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Flag>> FLAGS = new TypeReference<>() {};
    private static final TypeReference<Map<Reason, Quiet>> QUIET = new TypeReference<>() {};

    private final JdbcClient jdbc;

    StandingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a patient, held until the transaction ends. */
    List<ListedPatient> hold(PatientId patient) {
        return jdbc.sql("select " + COLUMNS
                        + " from caseload.standing where patient_id = :patient order by link_id for update")
                .param("patient", patient.value())
                .query((row, n) -> listed(row))
                .list();
    }

    List<ListedPatient> all(PatientId patient) {
        return jdbc.sql("select " + COLUMNS + " from caseload.standing where patient_id = :patient order by link_id")
                .param("patient", patient.value())
                .query((row, n) -> listed(row))
                .list();
    }

    Optional<ListedPatient> find(TherapistId therapist, PatientId patient, boolean hold) {
        return jdbc.sql("select " + COLUMNS
                        + " from caseload.standing where therapist_id = :therapist and patient_id = :patient and not ended"
                        + (hold ? " for update" : ""))
                .param("therapist", therapist.value())
                .param("patient", patient.value())
                .query((row, n) -> listed(row))
                .optional();
    }

    /** Writes it, where it is new or says something else than before. */
    void put(ListedPatient listed, Instant now) {
        written("""
                insert into caseload.standing (patient_id, link_id, therapist_id, patient_name, words, rank, since, reasons,
                                               flags, quiet, linked_at, computed_at)
                values (:patient, :link, :therapist, :name, :words, :rank, :since, :reasons, cast(:flags as jsonb),
                        cast(:quiet as jsonb), :linkedAt, :now)
                on conflict (patient_id, link_id) do update
                   set patient_name = excluded.patient_name, words = excluded.words, rank = excluded.rank,
                       since = excluded.since, reasons = excluded.reasons, flags = excluded.flags, quiet = excluded.quiet,
                       computed_at = excluded.computed_at
                """, listed, now)
                .param("therapist", listed.therapist())
                .param("name", listed.name())
                .param("words", NameWords.kept(listed.name()))
                .param("linkedAt", listed.linkedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** As {@link #put}, of a row that is there; for the therapist, who sets reasons aside. */
    void change(ListedPatient listed, Instant now) {
        written("""
                update caseload.standing
                   set rank = :rank, since = :since, reasons = :reasons, flags = cast(:flags as jsonb),
                       quiet = cast(:quiet as jsonb), computed_at = :now
                 where patient_id = :patient and link_id = :link
                """, listed, now).update();
    }

    void remove(ListedPatient listed) {
        jdbc.sql("delete from caseload.standing where patient_id = :patient and link_id = :link")
                .param("patient", listed.patient().value())
                .param("link", listed.link())
                .update();
    }

    /** Leaves nothing on the therapist's list but that there was somebody; they may not take a patient's row away. */
    void empty(PatientId patient, TherapistId therapist, Instant now) {
        jdbc.sql("""
                update caseload.standing
                   set ended = true, patient_name = '-', words = '  ', rank = 99, reasons = :none, flags = '[]', quiet = '{}',
                       computed_at = :now
                 where patient_id = :patient and therapist_id = :therapist
                """)
                .param("patient", patient.value())
                .param("therapist", therapist.value())
                .param("none", Reason.NONE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec written(String sql, ListedPatient listed, Instant now) {
        var ranked = listed.ranked();
        return jdbc.sql(sql)
                .param("patient", listed.patient().value())
                .param("link", listed.link())
                .param("rank", ranked.rank())
                .param("since", ranked.since().atOffset(ZoneOffset.UTC))
                .param("reasons", ranked.reasons())
                .param("flags", JSON.writeValueAsString(ranked.flags()))
                .param("quiet", JSON.writeValueAsString(new TreeMap<>(listed.quiet())))
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    static ListedPatient listed(ResultSet row) throws SQLException {
        return new ListedPatient(
                new PatientId(row.getObject("patient_id", UUID.class)),
                row.getObject("link_id", UUID.class),
                row.getObject("therapist_id", UUID.class),
                row.getString("patient_name"),
                new Ranked(
                        row.getInt("rank"),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        row.getInt("reasons"),
                        JSON.readValue(row.getString("flags"), FLAGS)),
                JSON.readValue(row.getString("quiet"), QUIET),
                row.getObject("linked_at", OffsetDateTime.class).toInstant());
    }
}
