package app.lull.review;

import app.lull.account.PatientId;
import app.lull.store.Seal;
import app.lull.store.SealedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code review.blood_test}: every word sealed, so that a bare number is all a stolen table shows. */
@Repository
class BloodTestRows {

    private final JdbcClient jdbc;
    private final Seal seal;

    BloodTestRows(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** The latest first; the limit is far above what anybody types. */
    List<BloodTest> all(PatientId patient) {
        return jdbc.sql("""
                        select id, taken_on, value, name_sealed, unit_sealed, lab_range_sealed
                          from review.blood_test
                         where patient_id = :patient
                         order by taken_on desc, id desc limit 1000
                        """)
                .param("patient", patient.value())
                .query((row, n) -> test(row))
                .list();
    }

    /** Writes the value; one with this id is left as it is. */
    void add(PatientId patient, BloodTest test, Instant now) {
        var labRange = test.labRange();
        jdbc.sql("""
                        insert into review.blood_test (patient_id, id, taken_on, value, name_sealed, unit_sealed,
                                                       lab_range_sealed, saved_at)
                        values (:patient, :id, :takenOn, :value, :name, :unit, :labRange, :now)
                        on conflict (patient_id, id) do nothing
                        """)
                .param("patient", patient.value())
                .param("id", test.id())
                .param("takenOn", test.takenOn())
                .param("value", test.value())
                .param("name", seal.seal(test.name(), test.id()).bytes())
                .param("unit", seal.seal(test.unit(), test.id()).bytes())
                .param(
                        "labRange",
                        labRange == null ? null : seal.seal(labRange, test.id()).bytes())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(PatientId patient, UUID id) {
        jdbc.sql("delete from review.blood_test where patient_id = :patient and id = :id")
                .param("patient", patient.value())
                .param("id", id)
                .update();
    }

    private BloodTest test(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var labRange = row.getBytes("lab_range_sealed");
        return new BloodTest(
                id,
                row.getObject("taken_on", LocalDate.class),
                opened(row.getBytes("name_sealed"), id),
                row.getDouble("value"),
                opened(row.getBytes("unit_sealed"), id),
                labRange == null ? null : opened(labRange, id));
    }

    private String opened(byte[] sealed, UUID id) {
        return seal.open(new SealedText(sealed), id);
    }
}
