package app.lull.doctor;

import app.lull.account.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code doctor.helper_link}. */
@Repository
class LinkRows {

    private static final String SELECT =
            "select id, sentence, day, made_at, expires_at, closed_at from doctor.helper_link where patient_id = :patient";

    private final JdbcClient jdbc;

    LinkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<HelperLink> all(PatientId patient) {
        return jdbc.sql(SELECT + " order by made_at desc, id desc")
                .param("patient", patient.value())
                .query((row, n) -> link(row))
                .list();
    }

    /** False, and nothing is written, where one is open already. */
    boolean add(PatientId patient, HelperLink link, LinkToken token) {
        return jdbc.sql("""
                        insert into doctor.helper_link (patient_id, id, token_hash, sentence, day, made_at, expires_at)
                        values (:patient, :id, :hash, :sentence, :day, :madeAt, :expiresAt)
                        on conflict do nothing
                        """)
                        .param("patient", patient.value())
                        .param("id", link.id())
                        .param("hash", token.hash())
                        .param("sentence", link.sentence())
                        .param("day", link.day())
                        .param("madeAt", link.madeAt().atOffset(ZoneOffset.UTC))
                        .param("expiresAt", link.expiresAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Whether there was one to close. */
    boolean close(PatientId patient, Instant at) {
        return jdbc.sql("""
                        update doctor.helper_link set closed_at = greatest(made_at, :at)
                         where patient_id = :patient and closed_at is null
                        """)
                        .param("patient", patient.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** Whether there was one to change. */
    boolean say(PatientId patient, String sentence) {
        return jdbc.sql("""
                        update doctor.helper_link set sentence = :sentence
                         where patient_id = :patient and closed_at is null
                        """)
                        .param("patient", patient.value())
                        .param("sentence", sentence)
                        .update()
                > 0;
    }

    /** The sentence of an open link, whosever it is; for the door. */
    Optional<String> sentence(LinkToken token, Instant now) {
        jdbc.sql("select set_config('lull.link', :hash, true)") // the policy shows the row of this token alone
                .param("hash", HexFormat.of().formatHex(token.hash()))
                .query(String.class)
                .single();
        return jdbc.sql("""
                        select sentence from doctor.helper_link
                         where token_hash = :hash and closed_at is null and expires_at > :now
                        """)
                .param("hash", token.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }

    private static HelperLink link(ResultSet row) throws SQLException {
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        return new HelperLink(
                row.getObject("id", UUID.class),
                row.getString("sentence"),
                row.getObject("day", LocalDate.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                closed == null ? null : closed.toInstant());
    }
}
