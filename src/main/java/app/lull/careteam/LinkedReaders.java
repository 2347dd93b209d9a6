package app.lull.careteam;

import app.lull.account.PatientId;
import app.lull.account.ReaderNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The names a patient knows readers by: those they confirmed, over links that are or were. */
@Component
class LinkedReaders implements ReaderNames {

    private final JdbcClient jdbc;

    LinkedReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> of(PatientId patient, Set<UUID> readers) {
        var names = new HashMap<UUID, String>();
        jdbc.sql("""
                        select distinct on (therapist_id) therapist_id, therapist_name from careteam.link
                         where patient_id = :patient and active_at is not null
                           and therapist_id = any (cast(:readers as uuid[]))
                         order by therapist_id, active_at desc
                        """)
                .param("patient", patient.value())
                .param("readers", readers.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .query(row -> {
                    names.put(row.getObject("therapist_id", UUID.class), row.getString("therapist_name"));
                });
        return names;
    }
}
