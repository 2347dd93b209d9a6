package app.lull.careteam;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which worksheets a therapist is shown, and since when; the patient and that therapist may ask. */
@Service
@Transactional(readOnly = true)
public class SharedSheets {

    private final JdbcClient jdbc;
    private final Access access;

    SharedSheets(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** @throws app.lull.account.NotFound where worksheets are not shared with the one who asks */
    public Map<UUID, Instant> since(PatientId patient, TherapistId therapist) {
        access.mayRead(patient, DataKind.WORKSHEETS);
        var found = new HashMap<UUID, Instant>();
        jdbc.sql("""
                select s.sheet, s.given_at from careteam.shared_sheet s
                  join careteam.link l on l.patient_id = s.patient_id and l.id = s.link_id and l.state = 'ACTIVE'
                 where s.patient_id = :patient and s.therapist_id = :therapist and s.withdrawn_at is null
                   and exists (select from careteam.share k
                                where k.patient_id = l.patient_id and k.link_id = l.id and k.kind = 'WORKSHEETS'
                                  and k.withdrawn_at is null)
                """)
                .param("patient", patient.value())
                .param("therapist", therapist.value())
                .query(row -> {
                    found.put(
                            row.getObject("sheet", UUID.class),
                            row.getObject("given_at", OffsetDateTime.class).toInstant());
                });
        return found;
    }
}
