package app.lull.careteam;

import app.lull.account.Access;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How patients chose to be named to a therapist. */
@Service
@Transactional(readOnly = true)
public class PatientNames {

    private final JdbcClient jdbc;
    private final Access access;

    PatientNames(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** The name in the latest link that there is or was. @throws NotFound where the patient never confirmed one */
    public String of(TherapistId therapist, PatientId patient) {
        access.mayAct(therapist);
        return jdbc.sql("""
                        select patient_name from careteam.link
                         where therapist_id = :therapist and patient_id = :patient and active_at is not null
                         order by begun_at desc, id desc limit 1
                        """)
                .param("therapist", therapist.value())
                .param("patient", patient.value())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
