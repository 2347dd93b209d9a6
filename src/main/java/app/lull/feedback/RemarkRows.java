package app.lull.feedback;

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

/** The rows of {@code feedback.said} and {@code feedback.seen}; what was said is never changed. */
@Repository
class RemarkRows {

    private static final String SELECT = """
            select id, therapist_id, about, thing, number, text_sealed, at from feedback.said where patient_id = :patient
            """;
    private static final String ONE = " and therapist_id = :therapist and about = :about and thing = :thing";

    private final JdbcClient jdbc;
    private final Seal seal;

    RemarkRows(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** What is said, by whom, about what. */
    record Place(PatientId patient, TherapistId therapist, About about, UUID thing) {}

    /** False, and nothing is written, where this therapist gave one with this number, or the id is taken. */
    boolean add(Place place, UUID id, int number, String text, Instant at) {
        return about(place, """
                        insert into feedback.said (patient_id, id, therapist_id, about, thing, number, text_sealed, at)
                        values (:patient, :id, :therapist, :about, :thing, :number, :text, :at)
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("number", number)
                        .param("text", seal.seal(text, id).bytes())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The earliest first. */
    List<Remark> at(Place place, ZoneId zone) {
        return about(place, SELECT + ONE + " order by number")
                .query((row, n) -> remark(row, zone))
                .list();
    }

    /** What the remark with this number says. */
    Optional<String> text(Place place, int number) {
        return at(place, ZoneOffset.UTC).stream()
                .filter(remark -> remark.number() == number)
                .map(Remark::text)
                .findFirst();
    }

    /** Everything this therapist said, as far as the actor sees it, the latest first. */
    List<Remark> by(PatientId patient, TherapistId therapist, ZoneId zone) {
        return jdbc.sql(SELECT + " and therapist_id = :therapist order by at desc, id desc limit 2000")
                .param("patient", patient.value())
                .param("therapist", therapist.value())
                .query((row, n) -> remark(row, zone))
                .list();
    }

    /** Everything anybody said about this, the earliest first. */
    List<Remark> about(PatientId patient, About about, UUID thing, ZoneId zone) {
        return jdbc.sql(SELECT + " and about = :about and thing = :thing order by at, id")
                .param("patient", patient.value())
                .param("about", about.name())
                .param("thing", thing)
                .query((row, n) -> remark(row, zone))
                .list();
    }

    /** Everything that was said, the latest first. */
    List<Remark> all(PatientId patient, ZoneId zone) {
        return jdbc.sql(SELECT + " order by at desc, id desc limit 5000")
                .param("patient", patient.value())
                .query((row, n) -> remark(row, zone))
                .list();
    }

    /** Whether something was said after the patient last looked. */
    boolean unseen(PatientId patient) {
        return jdbc.sql("""
                        select exists (select from feedback.said f
                                        where f.patient_id = :patient
                                          and not exists (select from feedback.seen s
                                                           where s.patient_id = f.patient_id and s.about = f.about
                                                             and s.thing = f.thing and s.up_to >= f.at))
                        """)
                .param("patient", patient.value())
                .query(Boolean.class)
                .single();
    }

    /** The patient has looked at everything about this up to then. */
    void seen(PatientId patient, About about, UUID thing, Instant upTo) {
        jdbc.sql("""
                insert into feedback.seen (patient_id, about, thing, up_to) values (:patient, :about, :thing, :upTo)
                on conflict (patient_id, about, thing) do update set up_to = greatest(seen.up_to, excluded.up_to)
                """)
                .param("patient", patient.value())
                .param("about", about.name())
                .param("thing", thing)
                .param("upTo", upTo.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Up to when the patient has looked. */
    List<Look> looks(PatientId patient) {
        return jdbc.sql(
                        "select about, thing, up_to from feedback.seen where patient_id = :patient order by about, thing")
                .param("patient", patient.value())
                .query((row, n) -> new Look(
                        About.valueOf(row.getString("about")),
                        row.getObject("thing", UUID.class),
                        row.getObject("up_to", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** @param upTo the moment of the latest remark that was there */
    record Look(About about, UUID thing, Instant upTo) {}

    private JdbcClient.StatementSpec about(Place place, String sql) {
        return jdbc.sql(sql)
                .param("patient", place.patient().value())
                .param("therapist", place.therapist().value())
                .param("about", place.about().name())
                .param("thing", place.thing());
    }

    private Remark remark(ResultSet row, ZoneId zone) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new Remark(
                id,
                new TherapistId(row.getObject("therapist_id", UUID.class)),
                About.valueOf(row.getString("about")),
                row.getObject("thing", UUID.class),
                row.getInt("number"),
                seal.open(new SealedText(row.getBytes("text_sealed")), id),
                at,
                LocalDateTime.ofInstant(at, zone));
    }
}
