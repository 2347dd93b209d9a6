package app.lull.doctor;

import app.lull.account.PatientId;
import app.lull.store.Seal;
import app.lull.store.SealedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of {@code doctor.visit_page}: sealed on the way in, opened on the way out. */
@Repository
class PageRows {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<EnumMap<Question, String>> ANSWERS = new TypeReference<>() {};
    private static final String SELECT =
            "select id, visit_on, sealed, version, day from doctor.visit_page where patient_id = :patient";

    private final JdbcClient jdbc;
    private final Seal seal;

    PageRows(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** The latest visit first. */
    List<VisitPage> all(PatientId patient, LocalDate today) {
        return jdbc.sql(SELECT + " order by visit_on desc")
                .param("patient", patient.value())
                .query((row, n) -> page(row, today))
                .list();
    }

    Optional<VisitPage> find(PatientId patient, UUID id, LocalDate today) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("patient", patient.value())
                .param("id", id)
                .query((row, n) -> page(row, today))
                .optional();
    }

    Optional<VisitPage> on(PatientId patient, LocalDate visitOn, LocalDate today) {
        return jdbc.sql(SELECT + " and visit_on = :visitOn")
                .param("patient", patient.value())
                .param("visitOn", visitOn)
                .query((row, n) -> page(row, today))
                .optional();
    }

    /** Nothing is written where the day or the id has one already. */
    void add(PatientId patient, VisitPage page, Instant at) {
        write("""
                insert into doctor.visit_page (patient_id, id, visit_on, sealed, answered, day, version, changed_at)
                values (:patient, :id, :visitOn, :sealed, :answered, :day, :version, :at)
                on conflict do nothing
                """, patient, page, at).param("version", page.version()).update();
    }

    /** False, and nothing is written, where it has another version by now, or another page has that day. */
    boolean change(PatientId patient, VisitPage page, Instant at) {
        return write("""
                        update doctor.visit_page as page
                           set visit_on = :visitOn, sealed = :sealed, answered = :answered, day = :day,
                               version = version + 1, changed_at = :at
                         where patient_id = :patient and id = :id and version = :version
                           and not exists (select from doctor.visit_page other
                                            where other.patient_id = :patient and other.visit_on = :visitOn
                                              and other.id <> :id)
                        """, patient, page, at).param("version", page.version()).update() == 1;
    }

    /** False where it has another version by now, or is gone. */
    boolean remove(PatientId patient, UUID id, int version) {
        return jdbc.sql("delete from doctor.visit_page where patient_id = :patient and id = :id and version = :version")
                        .param("patient", patient.value())
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec write(String sql, PatientId patient, VisitPage page, Instant at) {
        var text = JSON.writeValueAsString(page.text().answers());
        return jdbc.sql(sql)
                .param("patient", patient.value())
                .param("id", page.id())
                .param("visitOn", page.visitOn())
                .param("sealed", seal.seal(text, page.id()).bytes())
                .param("answered", page.text().answers().size())
                .param("day", page.changedOn())
                .param("at", at.atOffset(ZoneOffset.UTC));
    }

    private VisitPage page(ResultSet row, LocalDate today) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var visitOn = row.getObject("visit_on", LocalDate.class);
        var text = seal.open(new SealedText(row.getBytes("sealed")), id);
        return new VisitPage(
                id,
                visitOn,
                new PageText(JSON.readValue(text, ANSWERS)),
                row.getInt("version"),
                row.getObject("day", LocalDate.class),
                !today.isAfter(visitOn));
    }
}
