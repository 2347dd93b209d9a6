package app.lull.notes;

import app.lull.account.Access;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.account.TherapistId;
import app.lull.overview.AppointmentNoted;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** On which days a therapist met a patient, as they noted it for themselves. Nobody else sees it. */
@Service
@Transactional
public class Appointments implements AppointmentNoted {

    private static final int YEARS_BACK = 1;

    private final JdbcClient jdbc;
    private final Patients patients;
    private final Access access;

    Appointments(JdbcClient jdbc, Patients patients, Access access) {
        this.jdbc = jdbc;
        this.patients = patients;
        this.access = access;
    }

    @Override
    public Optional<LocalDate> last(TherapistId therapist, PatientId patient) {
        access.mayAct(therapist);
        access.mayFollow(patient);
        return about(therapist, patient, """
                        select max(day) from notes.appointment
                        where patient_id = :patient and therapist_id = :therapist and day <= :day
                        """, patients.today(patient))
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public void met(TherapistId therapist, PatientId patient, LocalDate day) {
        access.mayAct(therapist);
        access.mayFollow(patient);
        if (therapist.value().equals(patient.value())) {
            throw new NotFound();
        }
        var today = patients.today(patient);
        if (day.isAfter(today) || day.isBefore(today.minusYears(YEARS_BACK))) {
            throw new InvalidEntry("day", "Choose a day of the last year, up to today.");
        }
        about(therapist, patient, """
                insert into notes.appointment (patient_id, therapist_id, day) values (:patient, :therapist, :day)
                on conflict do nothing
                """, day).update();
    }

    @Override
    public void takeBack(TherapistId therapist, PatientId patient, LocalDate day) {
        access.mayAct(therapist);
        access.mayFollow(patient);
        about(therapist, patient, """
                delete from notes.appointment
                where patient_id = :patient and therapist_id = :therapist and day = :day
                """, day).update();
    }

    private JdbcClient.StatementSpec about(TherapistId therapist, PatientId patient, String sql, LocalDate day) {
        return jdbc.sql(sql)
                .param("patient", patient.value())
                .param("therapist", therapist.value())
                .param("day", day);
    }
}
