package app.lull.worksheets;

import app.lull.account.PatientId;
import app.lull.store.Ids;
import app.lull.store.Seal;
import app.lull.today.Deed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code worksheets.kept}: they are added, and go with their sheet. */
@Repository
class KeptSheets {

    private static final String SELECT = """
            select id, sheet, number, aside, form, form_version, language, day, answers_sealed, filled, saved_at
              from worksheets.kept
             where patient_id = :patient
            """;

    private final JdbcClient jdbc;
    private final Seal seal;

    KeptSheets(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** The latest first. */
    List<Sheet> of(PatientId patient, UUID sheet) {
        return jdbc.sql(SELECT + " and sheet = :sheet order by number desc")
                .param("patient", patient.value())
                .param("sheet", sheet)
                .query((row, n) -> sheet(row))
                .list();
    }

    /** The last one saved of all sheets of the form. */
    Optional<Sheet> newest(PatientId patient, String form) {
        return jdbc.sql(SELECT + " and form = :form and not aside order by saved_at desc, id desc limit 1")
                .param("patient", patient.value())
                .param("form", form)
                .query((row, n) -> sheet(row))
                .optional();
    }

    /** Of each sheet the last one saved; the latest first. */
    List<Sheet> latest(PatientId patient) {
        return jdbc.sql(SELECT + """
                       and not aside
                       and not exists (select from worksheets.kept later
                                        where later.patient_id = kept.patient_id and later.sheet = kept.sheet
                                          and not later.aside and later.number > kept.number)
                     order by saved_at desc, id desc
                """)
                .param("patient", patient.value())
                .query((row, n) -> sheet(row))
                .list();
    }

    /** Of each sheet when it was saved last. */
    Map<UUID, Instant> savedAt(PatientId patient) {
        var found = new HashMap<UUID, Instant>();
        jdbc.sql("""
                select sheet, max(saved_at) as at from worksheets.kept
                 where patient_id = :patient and not aside group by sheet
                """).param("patient", patient.value()).query(row -> {
            found.put(
                    row.getObject("sheet", UUID.class),
                    row.getObject("at", OffsetDateTime.class).toInstant());
        });
        return found;
    }

    /** Of each sheet of the form the last one saved; the latest first. */
    List<Sheet> latest(PatientId patient, String form) {
        return jdbc.sql(SELECT + """
                       and form = :form and not aside
                       and not exists (select from worksheets.kept later
                                        where later.patient_id = kept.patient_id and later.sheet = kept.sheet
                                          and not later.aside and later.number > kept.number)
                     order by saved_at desc, id desc
                """)
                .param("patient", patient.value())
                .param("form", form)
                .query((row, n) -> sheet(row))
                .list();
    }

    /** The earliest first. */
    List<Sheet> all(PatientId patient) {
        return jdbc.sql(SELECT + " order by form, saved_at, id")
                .param("patient", patient.value())
                .query((row, n) -> sheet(row))
                .list();
    }

    /** What was saved from one day to another, both included. */
    List<Deed> deeds(PatientId patient, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select form, day, max(filled) as filled
                  from worksheets.kept
                 where patient_id = :patient and not aside and day between :from and :to
                 group by form, day
                 order by day, form
                """)
                .param("patient", patient.value())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new Deed(
                        "worksheet." + row.getString("form"),
                        row.getObject("day", LocalDate.class),
                        row.getInt("filled")))
                .list();
    }

    /** Keeps what the sheet says now as its next version. */
    void add(PatientId patient, Standing now, boolean aside) {
        var id = Ids.next();
        jdbc.sql("""
                insert into worksheets.kept (patient_id, id, sheet, number, aside, form, form_version, language, day,
                                             answers_sealed, filled, saved_at)
                select :patient, :id, :sheet, coalesce(max(number), 0) + 1, :aside, :form, :formVersion, :language, :day,
                       :sealed, :filled, :at
                  from worksheets.kept
                 where patient_id = :patient and sheet = :sheet
                """)
                .param("patient", patient.value())
                .param("id", id)
                .param("sheet", now.id())
                .param("aside", aside)
                .param("form", now.form())
                .param("formVersion", now.formVersion())
                .param("language", now.language())
                .param("day", now.day())
                .param("sealed", now.written().sealed(seal, id))
                .param("filled", now.filled())
                .param("at", now.changedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Sheet sheet(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var written = Written.open(seal, row.getBytes("answers_sealed"), id);
        return new Sheet(
                id,
                row.getObject("sheet", UUID.class),
                row.getInt("number"),
                row.getBoolean("aside"),
                row.getString("form"),
                row.getInt("form_version"),
                row.getString("language"),
                row.getObject("day", LocalDate.class),
                written.answers(),
                written.readOut(),
                row.getInt("filled"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
