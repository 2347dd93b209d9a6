package app.lull.sessions;

import app.lull.account.PatientId;
import app.lull.content.Caution;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code sessions.favourite} and {@code sessions.to_mind}. */
@Repository
class ShelfMarks {

    private final JdbcClient jdbc;

    ShelfMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> favourites(PatientId patient) {
        return Set.copyOf(jdbc.sql("select session_id from sessions.favourite where patient_id = :patient")
                .param("patient", patient.value())
                .query(String.class)
                .list());
    }

    void addFavourite(PatientId patient, String session, Instant now) {
        jdbc.sql("""
                insert into sessions.favourite (patient_id, session_id, since)
                values (:patient, :session, :now) on conflict do nothing
                """)
                .param("patient", patient.value())
                .param("session", session)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void removeFavourite(PatientId patient, String session) {
        jdbc.sql("delete from sessions.favourite where patient_id = :patient and session_id = :session")
                .param("patient", patient.value())
                .param("session", session)
                .update();
    }

    /** Tags of an earlier version that are known no more are passed over. */
    Set<Caution.Tag> toMind(PatientId patient) {
        var known = Arrays.stream(Caution.Tag.values()).collect(Collectors.toMap(Enum::name, tag -> tag));
        var tags = EnumSet.noneOf(Caution.Tag.class);
        jdbc.sql("select tag from sessions.to_mind where patient_id = :patient")
                .param("patient", patient.value())
                .query(String.class)
                .list()
                .forEach(name -> {
                    var tag = known.get(name);
                    if (tag != null) {
                        tags.add(tag);
                    }
                });
        return tags;
    }

    void mind(PatientId patient, Set<Caution.Tag> tags, Instant now) {
        var names = tags.stream().map(Enum::name).toArray(String[]::new);
        jdbc.sql("delete from sessions.to_mind where patient_id = :patient and tag <> all(:tags)")
                .param("patient", patient.value())
                .param("tags", names)
                .update();
        for (var name : names) {
            jdbc.sql("""
                    insert into sessions.to_mind (patient_id, tag, since)
                    values (:patient, :tag, :now) on conflict do nothing
                    """)
                    .param("patient", patient.value())
                    .param("tag", name)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
