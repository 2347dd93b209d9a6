package app.lull.urges;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code urges.ladder_try}; notes are sealed on the way in. */
@Repository
class TryRows {

    private final JdbcClient jdbc;
    private final Seal seal;

    TryRows(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Writes it; one with this id is left as it is. */
    void add(PatientId patient, LadderTry one) {
        var note = one.note();
        jdbc.sql("""
                insert into urges.ladder_try (patient_id, id, ladder_check, step, went, urge_start, urge_peak, urge_end,
                                              note_sealed, at, day)
                values (:patient, :id, :check, :step, :went, :start, :peak, :end, :note, :at, :day)
                on conflict (patient_id, id) do nothing
                """)
                .param("patient", patient.value())
                .param("id", one.id())
                .param("check", one.check())
                .param("step", one.step().name())
                .param("went", one.went().name())
                .param("start", one.start())
                .param("peak", one.peak())
                .param("end", one.end())
                .param("note", note == null ? null : seal.seal(note, one.id()).bytes())
                .param("at", one.at().atOffset(ZoneOffset.UTC))
                .param("day", one.day())
                .update();
    }

    /** One that is gone already stays gone. */
    void remove(PatientId patient, UUID id) {
        jdbc.sql("delete from urges.ladder_try where patient_id = :patient and id = :id")
                .param("patient", patient.value())
                .param("id", id)
                .update();
    }

    /** The latest first. */
    List<LadderTry> all(PatientId patient) {
        return jdbc.sql("""
                select id, ladder_check, step, went, urge_start, urge_peak, urge_end, note_sealed, at, day
                  from urges.ladder_try where patient_id = :patient order by at desc, id desc
                """)
                .param("patient", patient.value())
                .query((row, n) -> one(row))
                .list();
    }

    private LadderTry one(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var note = row.getBytes("note_sealed");
        return new LadderTry(
                id,
                row.getObject("ladder_check", UUID.class),
                Step.valueOf(row.getString("step")),
                LadderTry.Went.valueOf(row.getString("went")),
                row.getObject("urge_start", Integer.class),
                row.getObject("urge_peak", Integer.class),
                row.getObject("urge_end", Integer.class),
                note == null ? null : seal.open(new SealedText(note), id),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("day", LocalDate.class));
    }
}
