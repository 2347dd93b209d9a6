package app.lull.today;

import app.lull.account.PatientId;
import app.lull.today.Agenda.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what was chosen for a day's steps. */
@Component
class Choices {

    private final JdbcClient jdbc;

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, State> on(PatientId patient, LocalDate day) {
        var chosen = new HashMap<String, State>();
        jdbc.sql("select step_key, choice from today.choice where patient_id = :patient and day = :day")
                .param("patient", patient.value())
                .param("day", day)
                .query(row -> {
                    chosen.put(row.getString("step_key"), State.valueOf(row.getString("choice")));
                });
        return chosen;
    }

    void keep(PatientId patient, LocalDate day, String stepKey, State state, Instant at) {
        jdbc.sql("""
                insert into today.choice (patient_id, day, step_key, choice, at)
                values (:patient, :day, :key, :choice, :at)
                on conflict (patient_id, day, step_key) do update set choice = excluded.choice, at = excluded.at
                """)
                .param("patient", patient.value())
                .param("day", day)
                .param("key", stepKey)
                .param("choice", state.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(PatientId patient, LocalDate day, String stepKey) {
        jdbc.sql("delete from today.choice where patient_id = :patient and day = :day and step_key = :key")
                .param("patient", patient.value())
                .param("day", day)
                .param("key", stepKey)
                .update();
    }

    List<Deed> markedDone(PatientId patient, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select day, step_key from today.choice
                where patient_id = :patient and choice = 'DONE' and day between :from and :to
                """)
                .param("patient", patient.value())
                .param("from", from)
                .param("to", to)
                .query((row, n) ->
                        new Deed("mark." + row.getString("step_key"), row.getObject("day", LocalDate.class), 1))
                .list();
    }

    /** A row as its owner takes it away. */
    record Kept(LocalDate day, String step, String choice) {}

    List<Kept> all(PatientId patient) {
        return jdbc.sql(
                        "select day, step_key, choice from today.choice where patient_id = :patient order by day, step_key")
                .param("patient", patient.value())
                .query((row, n) -> new Kept(
                        row.getObject("day", LocalDate.class), row.getString("step_key"), row.getString("choice")))
                .list();
    }
}
