package app.lull.worksheets;

import app.lull.account.PatientId;
import app.lull.store.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code worksheets.sheet}: what was written is sealed on the way in, opened on the way out. */
@Repository
class Standings {

    private static final String SELECT = """
            select id, form, form_version, language, alone, state, day, answers_sealed, filled, version,
                   created_at, changed_at
              from worksheets.sheet
             where patient_id = :patient
            """;

    private final JdbcClient jdbc;
    private final Seal seal;

    Standings(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    Optional<Standing> find(PatientId patient, UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("patient", patient.value())
                .param("id", id)
                .query((row, n) -> standing(row))
                .optional();
    }

    /** The latest first. */
    List<Standing> of(PatientId patient, String form) {
        return jdbc.sql(SELECT + " and form = :form order by changed_at desc, id desc")
                .param("patient", patient.value())
                .param("form", form)
                .query((row, n) -> standing(row))
                .list();
    }

    /** The earliest first. */
    List<Standing> all(PatientId patient) {
        return jdbc.sql(SELECT + " order by form, created_at, id")
                .param("patient", patient.value())
                .query((row, n) -> standing(row))
                .list();
    }

    /** Which there are, without what is in them; the latest first. */
    List<Shelf.Found> found(PatientId patient) {
        return jdbc.sql("""
                select id, form, state, day, exists (
                           select from worksheets.kept
                            where kept.patient_id = sheet.patient_id and kept.sheet = sheet.id and not kept.aside
                       ) as saved
                  from worksheets.sheet
                 where patient_id = :patient
                 order by changed_at desc, id desc
                """)
                .param("patient", patient.value())
                .query((row, n) -> new Shelf.Found(
                        row.getObject("id", UUID.class),
                        row.getString("form"),
                        row.getObject("day", LocalDate.class),
                        isDraft(row),
                        row.getBoolean("saved")))
                .list();
    }

    /** Nobody else changes a sheet of this form before the transaction is over. */
    void lock(PatientId patient, String form) {
        jdbc.sql("select id from worksheets.sheet where patient_id = :patient and form = :form order by id for update")
                .param("patient", patient.value())
                .param("form", form)
                .query(UUID.class)
                .list();
    }

    /** False, and nothing is written, where the id, or the one sheet of the form, is there already. */
    boolean add(PatientId patient, Standing sheet) {
        return jdbc.sql("""
                        insert into worksheets.sheet (patient_id, id, form, form_version, language, alone, state, day,
                                                      answers_sealed, filled, version, created_at, changed_at)
                        values (:patient, :id, :form, :formVersion, :language, :alone, :state, :day,
                                :sealed, :filled, 0, :at, :at)
                        on conflict do nothing
                        """)
                        .param("patient", patient.value())
                        .param("id", sheet.id())
                        .param("form", sheet.form())
                        .param("formVersion", sheet.formVersion())
                        .param("language", sheet.language())
                        .param("alone", sheet.alone())
                        .param("state", state(sheet))
                        .param("day", sheet.day())
                        .param("sealed", sheet.written().sealed(seal, sheet.id()))
                        .param("filled", sheet.filled())
                        .param("at", sheet.changedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /**
     * False, and nothing is written, where it has another version by now.
     *
     * @param changed one version after the one that was seen
     */
    boolean change(PatientId patient, Standing changed) {
        return jdbc.sql("""
                        update worksheets.sheet
                           set form_version = :formVersion, language = :language, state = :state, day = :day,
                               answers_sealed = :sealed, filled = :filled, version = :version,
                               changed_at = greatest(created_at, :at)
                         where patient_id = :patient and id = :id and version = :version - 1
                        """)
                        .param("patient", patient.value())
                        .param("id", changed.id())
                        .param("formVersion", changed.formVersion())
                        .param("language", changed.language())
                        .param("state", state(changed))
                        .param("day", changed.day())
                        .param("sealed", changed.written().sealed(seal, changed.id()))
                        .param("filled", changed.filled())
                        .param("version", changed.version())
                        .param("at", changed.changedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Takes it away with all its versions. */
    void remove(PatientId patient, UUID id) {
        jdbc.sql("delete from worksheets.sheet where patient_id = :patient and id = :id")
                .param("patient", patient.value())
                .param("id", id)
                .update();
    }

    private static String state(Standing sheet) {
        return sheet.draft() ? "DRAFT" : "SAVED";
    }

    private static boolean isDraft(ResultSet row) throws SQLException {
        return "DRAFT".equals(row.getString("state"));
    }

    private Standing standing(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Standing(
                id,
                row.getString("form"),
                row.getInt("form_version"),
                row.getString("language"),
                row.getBoolean("alone"),
                isDraft(row),
                row.getObject("day", LocalDate.class),
                Written.open(seal, row.getBytes("answers_sealed"), id),
                row.getInt("filled"),
                row.getInt("version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
