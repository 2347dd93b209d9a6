package app.lull.sessions;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.today.Deed;
import app.lull.today.DeedSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A session that counts as done, as {@link SessionDone#countsAsDone()} has it, is a deed: {@code session.S06}. One that was
 * ended earlier is another, {@code session-begun.S06}; one that was ended because somebody felt worse is none.
 */
@Component
class PlayedSessions implements DeedSource {

    private final JdbcClient jdbc;
    private final Access access;

    PlayedSessions(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("session.", "session-begun.");
    }

    @Override
    public Optional<DataKind> sharedWith() {
        return Optional.of(DataKind.SESSIONS);
    }

    @Override
    public List<Deed> deeds(PatientId patient, LocalDate from, LocalDate to) {
        access.mayRead(patient, DataKind.SESSIONS);
        return jdbc.sql("""
                select session_id, day, not ended_early or seconds_done * 2 >= seconds_total as done
                from sessions.completion
                where patient_id = :patient and day between :from and :to
                  and session_id like 'S%'
                  and (not ended_early or seconds_done * 2 >= seconds_total or not felt_worse)
                """)
                .param("patient", patient.value())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new Deed(
                        (row.getBoolean("done") ? "session." : "session-begun.") + row.getString("session_id"),
                        row.getObject("day", LocalDate.class),
                        1))
                .list();
    }
}
