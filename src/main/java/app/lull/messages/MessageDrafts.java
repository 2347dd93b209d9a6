package app.lull.messages;

import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.store.Seal;
import app.lull.store.SealedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code messages.draft}: one for each exchange and writer at most. */
@Repository
class MessageDrafts {

    private static final String WHERE =
            " where patient_id = :patient and therapist_id = :therapist and writer_id = :writer";

    private final JdbcClient jdbc;
    private final Seal seal;

    MessageDrafts(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Whose draft it is, in which exchange. */
    record Place(PatientId patient, TherapistId therapist, UUID writer) {

        static Place of(PatientId patient, TherapistId therapist, Author author) {
            return new Place(patient, therapist, author == Author.PATIENT ? patient.value() : therapist.value());
        }
    }

    /** A draft in one exchange. */
    record Row(TherapistId therapist, String text) {}

    private record Stored(UUID id, BeingWritten words) {}

    /** What is kept, or {@link BeingWritten#NOTHING}. */
    BeingWritten at(Place place) {
        return find(place).map(Stored::words).orElse(BeingWritten.NOTHING);
    }

    /**
     * Keeps it; no text takes away what is kept. The same again changes nothing.
     *
     * @param seen the version that was shown
     * @throws EditedMeanwhile where another window has kept something else since
     */
    BeingWritten keep(Place place, int seen, @Nullable String text, Instant at) {
        var stored = find(place).orElse(null);
        if (text == null) {
            if (stored != null && stored.words().version() != seen) {
                throw new EditedMeanwhile("draft");
            }
            remove(place);
            return BeingWritten.NOTHING;
        }
        if (stored == null) {
            return add(place, text, at);
        }
        if (stored.words().text().equals(text)) {
            return stored.words();
        }
        if (stored.words().version() != seen || !change(place, stored, text, at)) {
            throw new EditedMeanwhile("draft");
        }
        return new BeingWritten(text, seen + 1);
    }

    void remove(Place place) {
        about(place, "delete from messages.draft" + WHERE).update();
    }

    /** All of this patient's own. */
    List<Row> own(PatientId patient) {
        return jdbc.sql("""
                        select id, therapist_id, text_sealed, version from messages.draft
                         where patient_id = :patient and writer_id = :patient order by id
                        """)
                .param("patient", patient.value())
                .query((row, n) -> new Row(
                        new TherapistId(row.getObject("therapist_id", UUID.class)),
                        stored(row).words().text()))
                .list();
    }

    private Optional<Stored> find(Place place) {
        return about(place, "select id, text_sealed, version from messages.draft" + WHERE)
                .query((row, n) -> stored(row))
                .optional();
    }

    private BeingWritten add(Place place, String text, Instant at) {
        var id = Ids.next();
        var added = about(place, """
                        insert into messages.draft (patient_id, id, therapist_id, writer_id, text_sealed, saved_at)
                        values (:patient, :id, :therapist, :writer, :text, :at)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("text", seal.seal(text, id).bytes())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0 && !at(place).text().equals(text)) {
            throw new EditedMeanwhile("draft");
        }
        return added == 0 ? at(place) : new BeingWritten(text, 0);
    }

    private boolean change(Place place, Stored stored, String text, Instant at) {
        return about(place, """
                        update messages.draft set text_sealed = :text, version = version + 1, saved_at = :at
                        """ + WHERE + " and version = :seen")
                        .param("text", seal.seal(text, stored.id()).bytes())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("seen", stored.words().version())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec about(Place place, String sql) {
        return jdbc.sql(sql)
                .param("patient", place.patient().value())
                .param("therapist", place.therapist().value())
                .param("writer", place.writer());
    }

    private Stored stored(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Stored(
                id,
                new BeingWritten(seal.open(new SealedText(row.getBytes("text_sealed")), id), row.getInt("version")));
    }
}
