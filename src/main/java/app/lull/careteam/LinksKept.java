package app.lull.careteam;

import app.lull.account.CareLinks;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the links say of who may read what. PostgreSQL's own answer is {@code careteam.opened}, written beside them. */
@Component
class LinksKept implements CareLinks {

    private static final String ACTIVE = """
            from careteam.link l
             where l.patient_id = :patient and l.state = 'ACTIVE'
            """;

    private static final String SHARES = """
             and exists (select from careteam.share s
                          where s.patient_id = l.patient_id and s.link_id = l.id and s.kind = :kind and s.withdrawn_at is null)
            """;

    private final JdbcClient jdbc;

    LinksKept(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean mayRead(UUID reader, PatientId patient, DataKind kind) {
        return isTherapist(reader) && any(ACTIVE + " and l.therapist_id = :reader" + SHARES, reader, patient, kind);
    }

    @Override
    public boolean follows(UUID reader, PatientId patient) {
        return isTherapist(reader)
                && any(ACTIVE + " and l.therapist_id = :reader", reader, patient, DataKind.CHECK_INS);
    }

    @Override
    public Map<DataKind, List<String>> readers(PatientId patient) {
        var readers = new EnumMap<DataKind, List<String>>(DataKind.class);
        jdbc.sql("""
                        select s.kind, l.therapist_name
                          from careteam.link l join careteam.share s on s.patient_id = l.patient_id and s.link_id = l.id
                         where l.patient_id = :patient and l.state = 'ACTIVE' and s.withdrawn_at is null
                         order by l.active_at, l.id
                        """).param("patient", patient.value()).query(row -> {
            readers.computeIfAbsent(DataKind.valueOf(row.getString(1)), kind -> new ArrayList<>())
                    .add(row.getString(2));
        });
        return readers;
    }

    @Override
    public boolean isTherapist(UUID actor) {
        return jdbc.sql("select careteam.is_therapist() and store.actor() = :actor")
                .param("actor", actor)
                .query(Boolean.class)
                .single();
    }

    private boolean any(String from, UUID reader, PatientId patient, DataKind kind) {
        return jdbc.sql("select exists (select " + from + ")")
                .param("reader", reader)
                .param("patient", patient.value())
                .param("kind", kind.name())
                .query(Boolean.class)
                .single();
    }
}
