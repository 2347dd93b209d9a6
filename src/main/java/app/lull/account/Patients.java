package app.lull.account;

import app.lull.time.PatientDays;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The patients, and the days they live in. */
@Service
@Transactional(readOnly = true)
public class Patients {

    private final JdbcClient jdbc;
    private final Clock clock;

    Patients(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The days of a patient the actor may read. @throws NotFound for anybody else's */
    public PatientDays days(PatientId patient) {
        return jdbc.sql("select zone from account.patient where patient_id = :patient")
                .param("patient", patient.value())
                .query(String.class)
                .optional()
                .map(zone -> new PatientDays(ZoneId.of(zone)))
                .orElseThrow(NotFound::new);
    }

    /** The patient's day now. @throws NotFound for a patient the actor may not read */
    public LocalDate today(PatientId patient) {
        return days(patient).dayOf(clock.instant());
    }
}
