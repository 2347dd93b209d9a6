package app.lull.intake;

import app.lull.account.PatientId;
import java.time.LocalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code intake.setting}. */
@Repository
class Bedtimes {

    private final JdbcClient jdbc;

    Bedtimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LocalTime of(PatientId patient) {
        return jdbc.sql("select bedtime from intake.setting where patient_id = :patient")
                .param("patient", patient.value())
                .query((row, n) -> row.getObject("bedtime", LocalTime.class))
                .optional()
                .orElse(Bedtime.USUAL);
    }

    void set(PatientId patient, LocalTime bedtime) {
        jdbc.sql("""
                insert into intake.setting (patient_id, bedtime) values (:patient, :bedtime)
                on conflict (patient_id) do update set bedtime = excluded.bedtime
                """)
                .param("patient", patient.value())
                .param("bedtime", bedtime)
                .update();
    }
}
