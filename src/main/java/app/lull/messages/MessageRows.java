package app.lull.messages;

import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.store.Seal;
import app.lull.store.SealedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code messages.message}: they are added, and never changed. */
@Repository
class MessageRows {

    private static final String WHERE = " where patient_id = :patient and therapist_id = :therapist";
    private static final String SELECT = "select id, number, author, text_sealed, at from messages.message" + WHERE;

    private final JdbcClient jdbc;
    private final Seal seal;

    MessageRows(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** A message with the therapist it belongs to. */
    record Row(TherapistId therapist, Message message) {}

    /** Whether the therapist who acts, and has said whom they look at, is shared messages with; asking is not reading. */
    boolean isOpened(PatientId patient) {
        return jdbc.sql("select coalesce(careteam.opened('MESSAGES') = :patient, false)")
                .param("patient", patient.value())
                .query(Boolean.class)
                .single();
    }

    /** False, and nothing is written, where its author has sent one with this number, or the id is taken. */
    boolean add(PatientId patient, TherapistId therapist, UUID id, Author author, int number, String text, Instant at) {
        return jdbc.sql("""
                        insert into messages.message (patient_id, id, therapist_id, author, number, text_sealed, at)
                        values (:patient, :id, :therapist, :author, :number, :text, :at)
                        on conflict do nothing
                        """)
                        .param("patient", patient.value())
                        .param("id", id)
                        .param("therapist", therapist.value())
                        .param("author", author.name())
                        .param("number", number)
                        .param("text", seal.seal(text, id).bytes())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The earliest first, as far as the actor sees them; the limit is far above what two people write. */
    List<Message> of(PatientId patient, TherapistId therapist, ZoneId zone) {
        return about(patient, therapist, SELECT + " order by at desc, id desc limit 2000")
                .query((row, n) -> message(row, zone))
                .list()
                .reversed();
    }

    /** What the author's message with this number says. */
    Optional<String> text(PatientId patient, TherapistId therapist, Author author, int number) {
        return about(patient, therapist, SELECT + " and author = :author and number = :number")
                .param("author", author.name())
                .param("number", number)
                .query((row, n) -> message(row, ZoneOffset.UTC).text())
                .optional();
    }

    /** The number of the author's next message. */
    int next(PatientId patient, TherapistId therapist, Author author) {
        return about(patient, therapist, """
                        select coalesce(max(number), 0) + 1 from messages.message
                        """ + WHERE + " and author = :author")
                .param("author", author.name())
                .query(Integer.class)
                .single();
    }

    /** The patient's messages after the therapist's last one. */
    Optional<Unanswered> unanswered(PatientId patient, TherapistId therapist) {
        return about(patient, therapist, "select count(*) as n, min(at) as since from messages.message" + WHERE + """
                         and author = 'PATIENT'
                         and at > coalesce((select max(t.at) from messages.message t
                                             where t.patient_id = :patient and t.therapist_id = :therapist
                                               and t.author = 'THERAPIST'), '-infinity')
                        """)
                .query((row, n) -> row.getInt("n") == 0
                        ? Optional.<Unanswered>empty()
                        : Optional.of(new Unanswered(row.getInt("n"), moment(row, "since"))))
                .single();
    }

    /** When the therapist wrote last. */
    Optional<Instant> lastOf(PatientId patient, TherapistId therapist, Author author) {
        return about(
                        patient,
                        therapist,
                        "select max(at) as last from messages.message" + WHERE + " and author = :author")
                .param("author", author.name())
                .query((row, n) -> Optional.ofNullable(row.getObject("last", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    /** The therapists this patient wrote with. */
    List<TherapistId> therapists(PatientId patient) {
        return jdbc
                .sql("select distinct therapist_id from messages.message where patient_id = :patient")
                .param("patient", patient.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(TherapistId::new)
                .toList();
    }

    /** Everything that was written, the earliest first. */
    List<Row> all(PatientId patient, ZoneId zone) {
        return jdbc.sql("select * from messages.message where patient_id = :patient order by at, id")
                .param("patient", patient.value())
                .query((row, n) ->
                        new Row(new TherapistId(row.getObject("therapist_id", UUID.class)), message(row, zone)))
                .list();
    }

    /** Whether any therapist wrote something after the patient last looked. */
    boolean unseen(PatientId patient) {
        return jdbc.sql("""
                        select exists (select from messages.message m
                                        where m.patient_id = :patient and m.author = 'THERAPIST'
                                          and not exists (select from messages.seen s
                                                           where s.patient_id = m.patient_id
                                                             and s.therapist_id = m.therapist_id and s.up_to >= m.at))
                        """)
                .param("patient", patient.value())
                .query(Boolean.class)
                .single();
    }

    /** The patient has looked at everything up to then. */
    void seen(PatientId patient, TherapistId therapist, Instant upTo) {
        about(patient, therapist, """
                        insert into messages.seen (patient_id, therapist_id, up_to) values (:patient, :therapist, :upTo)
                        on conflict (patient_id, therapist_id) do update set up_to = greatest(seen.up_to, excluded.up_to)
                        """)
                .param("upTo", upTo.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Up to when the patient has looked, by therapist. */
    List<Look> looks(PatientId patient) {
        return jdbc.sql("select therapist_id, up_to from messages.seen where patient_id = :patient")
                .param("patient", patient.value())
                .query((row, n) ->
                        new Look(new TherapistId(row.getObject("therapist_id", UUID.class)), moment(row, "up_to")))
                .list();
    }

    /** @param upTo the moment of the latest message that was there */
    record Look(TherapistId therapist, Instant upTo) {}

    private JdbcClient.StatementSpec about(PatientId patient, TherapistId therapist, String sql) {
        return jdbc.sql(sql).param("patient", patient.value()).param("therapist", therapist.value());
    }

    private Message message(ResultSet row, ZoneId zone) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var at = moment(row, "at");
        return new Message(
                id,
                row.getInt("number"),
                Author.valueOf(row.getString("author")),
                seal.open(new SealedText(row.getBytes("text_sealed")), id),
                at,
                LocalDateTime.ofInstant(at, zone));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
