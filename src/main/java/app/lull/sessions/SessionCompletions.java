package app.lull.sessions;

import app.lull.account.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code sessions.completion}. */
@Repository
class SessionCompletions {

    private static final String SELECT = """
            select id, session_id, content_version, day, started_at, ended_at, seconds_done, seconds_total,
                   ended_early, felt_worse, pauses, before, after, variant,
                   to_stop_a_twitch, ratings
              from sessions.completion
             where patient_id = :patient
            """;

    private final JdbcClient jdbc;

    SessionCompletions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the row is new; false where it was there already. */
    boolean insert(PatientId patient, SessionDone done) {
        return jdbc.sql("""
                        insert into sessions.completion
                               (patient_id, id, session_id, content_version, day, started_at, ended_at,
                                seconds_done, seconds_total, ended_early, felt_worse, pauses, before, after, variant,
                                to_stop_a_twitch, ratings)
                        values (:patient, :id, :session, :version, :day, :startedAt, :endedAt,
                                :secondsDone, :secondsTotal, :endedEarly, :feltWorse, :pauses, :before, :after,
                                cast(:variant as jsonb), :toStopATwitch, cast(:ratings as jsonb))
                            on conflict (patient_id, id) do nothing
                        """)
                        .param("patient", patient.value())
                        .param("id", done.id())
                        .param("session", done.session())
                        .param("version", done.version())
                        .param("day", done.day())
                        .param("startedAt", done.startedAt().atOffset(ZoneOffset.UTC))
                        .param("endedAt", done.endedAt().atOffset(ZoneOffset.UTC))
                        .param("secondsDone", done.secondsDone())
                        .param("secondsTotal", done.secondsTotal())
                        .param("endedEarly", done.endedEarly())
                        .param("feltWorse", done.feltWorse())
                        .param("pauses", done.pauses())
                        .param("before", done.before())
                        .param("after", done.after())
                        .param("variant", done.variant())
                        .param("toStopATwitch", done.toStopATwitch())
                        .param("ratings", done.ratings())
                        .update()
                == 1;
    }

    List<SessionDone> on(PatientId patient, LocalDate day) {
        return where(patient, " and day = :day", Map.of("day", day));
    }

    List<SessionDone> all(PatientId patient) {
        return where(patient, "", Map.of());
    }

    List<SessionDone> of(PatientId patient, String session) {
        return where(patient, " and session_id = :session", Map.of("session", session));
    }

    List<SessionDone> since(PatientId patient, LocalDate day) {
        return where(patient, " and day >= :day", Map.of("day", day));
    }

    List<SessionDone> since(PatientId patient, LocalDate day, String session) {
        return where(patient, " and day >= :day and session_id = :session", Map.of("day", day, "session", session));
    }

    private List<SessionDone> where(PatientId patient, String condition, Map<String, ?> values) {
        return jdbc.sql(SELECT + condition + " order by ended_at, id")
                .param("patient", patient.value())
                .params(values)
                .query(SessionCompletions::row)
                .list();
    }

    /** The ids of the sessions of the library played last, each once. */
    List<String> latest(PatientId patient, int howMany) {
        return jdbc.sql("""
                select session_id from sessions.completion
                 where patient_id = :patient and session_id like 'S%'
                 group by session_id order by max(ended_at) desc limit :howMany
                """)
                .param("patient", patient.value())
                .param("howMany", howMany)
                .query(String.class)
                .list();
    }

    private static SessionDone row(ResultSet row, int number) throws SQLException {
        return new SessionDone(
                row.getObject("id", UUID.class),
                row.getString("session_id"),
                row.getInt("content_version"),
                row.getObject("day", LocalDate.class),
                moment(row, "started_at"),
                moment(row, "ended_at"),
                row.getInt("seconds_done"),
                row.getInt("seconds_total"),
                row.getBoolean("ended_early"),
                row.getBoolean("felt_worse"),
                row.getInt("pauses"),
                row.getObject("before", Integer.class),
                row.getObject("after", Integer.class),
                row.getString("variant"),
                row.getObject("to_stop_a_twitch", Boolean.class),
                row.getString("ratings"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
