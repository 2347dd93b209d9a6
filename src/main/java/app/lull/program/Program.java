package app.lull.program;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.checkin.DayOne;
import app.lull.today.DayCount;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is in the program, and which day of it a day is. */
@Service
@Transactional
public class Program implements DayCount, DayOne {

    private final JdbcClient jdbc;
    private final Patients patients;
    private final Access access;
    private final Clock clock;

    Program(JdbcClient jdbc, Patients patients, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.patients = patients;
        this.access = access;
        this.clock = clock;
    }

    /** The patient's day 1. The first time somebody asks, it is the patient's today. */
    public LocalDate enrolledOn(PatientId patient) {
        access.mayWrite(patient);
        return of(patient).orElseGet(() -> enrol(patient));
    }

    /** The patient's day 1, if somebody asked for a day of the program before. */
    @Override
    public Optional<LocalDate> of(PatientId patient) {
        access.mayRead(patient, DataKind.SESSIONS);
        return jdbc.sql("select enrolled_on from program.enrolment where patient_id = :patient")
                .param("patient", patient.value())
                .query(LocalDate.class)
                .optional();
    }

    private LocalDate enrol(PatientId patient) {
        jdbc.sql("""
                insert into program.enrolment (patient_id, enrolled_on, enrolled_at)
                values (:patient, :today, :now) on conflict do nothing
                """)
                .param("patient", patient.value())
                .param("today", patients.today(patient))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return of(patient).orElseThrow();
    }

    /** {@inheritDoc} After a move across the date line the first day can come twice; it stays 1. */
    @Override
    public int dayOfProgram(PatientId patient, LocalDate day) {
        return (int) Math.max(1, ChronoUnit.DAYS.between(enrolledOn(patient), day) + 1);
    }
}
