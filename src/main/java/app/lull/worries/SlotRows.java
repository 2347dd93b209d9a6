package app.lull.worries;

import app.lull.account.PatientId;
import app.lull.store.Ids;
import app.lull.store.Seal;
import app.lull.store.SealedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code worries.slot}; the place is sealed on the way in. */
@Repository
class SlotRows {

    private final JdbcClient jdbc;
    private final Seal seal;

    SlotRows(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    Optional<Slot> find(PatientId patient) {
        return jdbc.sql("select id, at, minutes, place_sealed, version from worries.slot where patient_id = :patient")
                .param("patient", patient.value())
                .query((row, n) -> slot(row))
                .optional();
    }

    /** The slot, and what a day's step has to know besides, in one statement. */
    Optional<OnADay> onADay(PatientId patient, LocalDate day) {
        return jdbc.sql("""
                select s.at, s.minutes,
                       exists (select from worries.worry w where w.patient_id = s.patient_id and w.state = 'WAITS') as waits,
                       exists (select from worries.worry w
                                where w.patient_id = s.patient_id and w.sorted_day = :day) as sorted
                  from worries.slot s
                 where s.patient_id = :patient
                """)
                .param("patient", patient.value())
                .param("day", day)
                .query((row, n) -> new OnADay(
                        row.getObject("at", LocalTime.class),
                        row.getInt("minutes"),
                        row.getBoolean("waits"),
                        row.getBoolean("sorted")))
                .optional();
    }

    /** @param waits whether any worry waits @param sorted whether any was sorted or let go that day */
    record OnADay(LocalTime at, int minutes, boolean waits, boolean sorted) {}

    /** Whether there was none, and is now. */
    boolean add(PatientId patient, Slot slot) {
        return write("""
                insert into worries.slot (patient_id, id, at, minutes, place_sealed)
                values (:patient, :id, :at, :minutes, :place)
                on conflict (patient_id) do nothing
                """, patient, slot).update() == 1;
    }

    /** Whether it was still at this version, and has changed. */
    boolean change(PatientId patient, Slot slot) {
        return write("""
                        update worries.slot
                           set id = :id, at = :at, minutes = :minutes, place_sealed = :place, version = version + 1
                         where patient_id = :patient and version = :version
                        """, patient, slot).param("version", slot.version()).update() == 1;
    }

    void remove(PatientId patient) {
        jdbc.sql("delete from worries.slot where patient_id = :patient")
                .param("patient", patient.value())
                .update();
    }

    private JdbcClient.StatementSpec write(String sql, PatientId patient, Slot slot) {
        var id = Ids.next();
        return jdbc.sql(sql)
                .param("patient", patient.value())
                .param("id", id)
                .param("at", slot.at())
                .param("minutes", slot.minutes())
                .param("place", sealed(slot.place(), id));
    }

    private Slot slot(ResultSet row) throws SQLException {
        var place = row.getBytes("place_sealed");
        return new Slot(
                row.getObject("at", LocalTime.class),
                row.getInt("minutes"),
                place == null ? null : seal.open(new SealedText(place), row.getObject("id", UUID.class)),
                row.getInt("version"));
    }

    private byte @Nullable [] sealed(@Nullable String text, UUID id) {
        return text == null ? null : seal.seal(text, id).bytes();
    }
}
