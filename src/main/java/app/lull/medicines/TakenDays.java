package app.lull.medicines;

import app.lull.account.PatientId;
import app.lull.checkin.Taken;
import app.lull.checkin.Taken.Alcohol;
import app.lull.checkin.Taken.Change;
import app.lull.checkin.Taken.MedicineChange;
import app.lull.checkin.Taken.Nicotine;
import app.lull.store.Ids;
import app.lull.store.Seal;
import app.lull.store.SealedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code medicines.evening_taken} and {@code medicines.medicine_change}; names are sealed on the way in. */
@Repository
class TakenDays {

    private final JdbcClient jdbc;
    private final Seal seal;

    TakenDays(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** By day, oldest first; both ends included, days without anything left out. */
    SortedMap<LocalDate, Taken> between(PatientId patient, LocalDate from, LocalDate to) {
        var medicines = medicines(patient, from, to);
        var kept = new TreeMap<LocalDate, Taken>();
        medicines.forEach((day, changes) -> kept.put(day, new Taken(null, null, changes)));
        jdbc.sql("""
                select day, drinks, grams_each, cigarettes, nicotine_sessions
                  from medicines.evening_taken
                 where patient_id = :patient and day between :from and :to
                """)
                .param("patient", patient.value())
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    var day = row.getObject("day", LocalDate.class);
                    kept.put(day, taken(row, medicines.getOrDefault(day, List.of())));
                });
        return kept;
    }

    /** The changed medicines alone, by the day they were told on; both ends included. */
    Map<LocalDate, List<MedicineChange>> medicines(PatientId patient, LocalDate from, LocalDate to) {
        var changes = new HashMap<LocalDate, List<MedicineChange>>();
        jdbc.sql("""
                select id, day, change, name_sealed, changed_on
                  from medicines.medicine_change
                 where patient_id = :patient and day between :from and :to
                 order by day, place
                """)
                .param("patient", patient.value())
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    changes.computeIfAbsent(row.getObject("day", LocalDate.class), day -> new ArrayList<>())
                            .add(medicine(row));
                });
        return changes;
    }

    /** Keeps this in place of what was there for the day. */
    void keep(PatientId patient, LocalDate day, Taken taken) {
        for (var table : List.of("evening_taken", "medicine_change")) {
            jdbc.sql("delete from medicines." + table + " where patient_id = :patient and day = :day")
                    .param("patient", patient.value())
                    .param("day", day)
                    .update();
        }
        if (taken.alcohol() != null || taken.nicotine() != null) {
            add(patient, day, taken);
        }
        for (int place = 0; place < taken.medicines().size(); place++) {
            add(patient, day, place, taken.medicines().get(place));
        }
    }

    private void add(PatientId patient, LocalDate day, Taken taken) {
        var alcohol = taken.alcohol();
        var nicotine = taken.nicotine();
        jdbc.sql("""
                insert into medicines.evening_taken (patient_id, day, drinks, grams_each, cigarettes, nicotine_sessions)
                values (:patient, :day, :drinks, :grams, :cigarettes, :sessions)
                """)
                .param("patient", patient.value())
                .param("day", day)
                .param("drinks", alcohol == null ? null : alcohol.drinks())
                .param("grams", alcohol == null ? null : alcohol.gramsEach())
                .param("cigarettes", nicotine == null ? null : nicotine.cigarettes())
                .param("sessions", nicotine == null ? null : nicotine.sessions())
                .update();
    }

    private void add(PatientId patient, LocalDate day, int place, MedicineChange medicine) {
        var id = Ids.next();
        jdbc.sql("""
                insert into medicines.medicine_change (patient_id, id, day, place, change, name_sealed, changed_on)
                values (:patient, :id, :day, :place, :change, :name, :on)
                """)
                .param("patient", patient.value())
                .param("id", id)
                .param("day", day)
                .param("place", place)
                .param("change", medicine.change().name())
                .param("name", seal.seal(medicine.name(), id).bytes())
                .param("on", medicine.on())
                .update();
    }

    private static Taken taken(ResultSet row, List<MedicineChange> medicines) throws SQLException {
        var drinks = row.getBigDecimal("drinks");
        var cigarettes = row.getObject("cigarettes", Integer.class);
        var sessions = row.getObject("nicotine_sessions", Integer.class);
        return new Taken(
                drinks == null ? null : new Alcohol(drinks.doubleValue(), row.getDouble("grams_each")),
                cigarettes == null && sessions == null ? null : new Nicotine(cigarettes, sessions),
                medicines);
    }

    private MedicineChange medicine(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new MedicineChange(
                Change.valueOf(row.getString("change")),
                seal.open(new SealedText(row.getBytes("name_sealed")), id),
                row.getObject("changed_on", LocalDate.class));
    }
}
