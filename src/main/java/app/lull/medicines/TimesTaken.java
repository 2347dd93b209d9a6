package app.lull.medicines;

import app.lull.account.PatientId;
import app.lull.store.Seal;
import app.lull.store.SealedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code medicines.taken_once}, each with the name its patient knows it by. */
@Repository
class TimesTaken {

    private static final String SELECT = """
            select t.id, t.nicotine, t.medicine, t.at, t.day, t.version, m.name_sealed
              from medicines.taken_once t
              left join medicines.own_medicine m on m.patient_id = t.patient_id and m.id = t.medicine
             where t.patient_id = :patient
            """;

    private final JdbcClient jdbc;
    private final Seal seal;

    TimesTaken(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Writes the row; one with this id is left as it is. */
    void add(PatientId patient, TakenOnce once, Instant now) {
        var nicotine = once.nicotine();
        jdbc.sql("""
                insert into medicines.taken_once (patient_id, id, nicotine, medicine, at, day, version, created_at)
                values (:patient, :id, :nicotine, :medicine, :at, :day, :version, :now)
                on conflict (patient_id, id) do nothing
                """)
                .param("patient", patient.value())
                .param("id", once.id())
                .param("nicotine", nicotine == null ? null : nicotine.name())
                .param("medicine", once.medicine())
                .param("at", once.at().atOffset(ZoneOffset.UTC))
                .param("day", once.day())
                .param("version", once.version())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether the row was still at this version, and has changed. */
    boolean change(PatientId patient, UUID id, int version, Instant at, LocalDate day) {
        return jdbc.sql("""
                        update medicines.taken_once
                           set at = :at, day = :day, version = version + 1
                         where patient_id = :patient and id = :id and version = :version
                        """)
                        .param("patient", patient.value())
                        .param("id", id)
                        .param("version", version)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("day", day)
                        .update()
                == 1;
    }

    /** Whether the row was still at this version, and is gone. */
    boolean remove(PatientId patient, UUID id, int version) {
        return jdbc.sql("""
                        delete from medicines.taken_once
                         where patient_id = :patient and id = :id and version = :version
                        """)
                        .param("patient", patient.value())
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    Optional<TakenOnce> find(PatientId patient, UUID id, ZoneId zone) {
        return jdbc.sql(SELECT + " and t.id = :id")
                .param("patient", patient.value())
                .param("id", id)
                .query((row, n) -> once(row, zone))
                .optional();
    }

    /** Both ends included, the latest first. */
    List<TakenOnce> between(PatientId patient, LocalDate from, LocalDate to, ZoneId zone) {
        return jdbc.sql(SELECT + " and t.day between :from and :to order by t.at desc, t.id desc")
                .param("patient", patient.value())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> once(row, zone))
                .list();
    }

    /** All times of one medicine, the latest first. */
    List<TakenOnce> of(PatientId patient, UUID medicine, ZoneId zone) {
        return jdbc.sql(SELECT + " and t.medicine = :medicine order by t.at desc, t.id desc")
                .param("patient", patient.value())
                .param("medicine", medicine)
                .query((row, n) -> once(row, zone))
                .list();
    }

    /** How often nicotine was taken on this day, by how; what was not taken is left out. */
    Map<NicotineForm, Integer> nicotine(PatientId patient, LocalDate day) {
        var times = new EnumMap<NicotineForm, Integer>(NicotineForm.class);
        jdbc.sql("""
                select nicotine, count(*) as n from medicines.taken_once
                 where patient_id = :patient and day = :day and nicotine is not null
                 group by nicotine
                """).param("patient", patient.value()).param("day", day).query(row -> {
            times.put(NicotineForm.valueOf(row.getString("nicotine")), row.getInt("n"));
        });
        return times;
    }

    private TakenOnce once(ResultSet row, ZoneId zone) throws SQLException {
        var nicotine = row.getString("nicotine");
        var medicine = row.getObject("medicine", UUID.class);
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new TakenOnce(
                row.getObject("id", UUID.class),
                nicotine == null ? null : NicotineForm.valueOf(nicotine),
                medicine,
                medicine == null ? "" : seal.open(new SealedText(row.getBytes("name_sealed")), medicine),
                at,
                LocalDateTime.ofInstant(at, zone),
                row.getObject("day", LocalDate.class),
                row.getInt("version"));
    }
}
