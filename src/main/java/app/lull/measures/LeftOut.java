package app.lull.measures;

import app.lull.account.PatientId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code measures.let_go}. */
@Repository
class LeftOut {

    private final JdbcClient jdbc;

    LeftOut(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A form that was due and was left out for good.
     *
     * @param dueOn the day it was due from
     */
    record LetGo(String measure, LocalDate dueOn) {}

    void add(PatientId patient, LetGo letGo, Instant at) {
        jdbc.sql("""
                insert into measures.let_go (patient_id, measure, due_on, let_go_at)
                values (:patient, :measure, :dueOn, :at) on conflict do nothing
                """)
                .param("patient", patient.value())
                .param("measure", letGo.measure())
                .param("dueOn", letGo.dueOn())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<LetGo> all(PatientId patient) {
        return jdbc.sql(
                        "select measure, due_on from measures.let_go where patient_id = :patient order by due_on, measure")
                .param("patient", patient.value())
                .query((row, n) -> new LetGo(row.getString("measure"), row.getObject("due_on", LocalDate.class)))
                .list();
    }
}
