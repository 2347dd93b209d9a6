package app.lull.careteam;

import app.lull.account.TherapistId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code careteam.invitation}. */
@Repository
class InvitationRows {

    private final JdbcClient jdbc;

    InvitationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean add(Invitation invitation, NamedTherapist therapist, LinkCode code) {
        return jdbc.sql("""
                        insert into careteam.invitation (therapist_id, id, code_hash, therapist_name, therapist_place, made_at, expires_at)
                        values (:therapist, :id, :hash, :name, :place, :at, :until)
                        on conflict do nothing
                        """)
                        .param("therapist", therapist.id().value())
                        .param("id", invitation.id())
                        .param("hash", code.hash())
                        .param("name", therapist.name())
                        .param("place", therapist.place())
                        .param("at", invitation.madeAt().atOffset(ZoneOffset.UTC))
                        .param("until", invitation.until().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The open ones, the latest first. */
    List<Invitation> open(TherapistId therapist, Instant now) {
        return jdbc.sql("""
                        select id, made_at, expires_at from careteam.invitation
                         where therapist_id = :therapist and closed_at is null and expires_at > :now
                         order by made_at desc, id desc limit 200
                        """)
                .param("therapist", therapist.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Invitation(
                        row.getObject("id", UUID.class),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void takeBack(TherapistId therapist, UUID id, Instant at) {
        jdbc.sql("""
                        update careteam.invitation set closed_at = greatest(made_at, :at)
                         where therapist_id = :therapist and id = :id and closed_at is null
                        """)
                .param("therapist", therapist.value())
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void takeBackAll(TherapistId therapist, Instant at) {
        jdbc.sql("""
                        update careteam.invitation set closed_at = greatest(made_at, :at)
                         where therapist_id = :therapist and closed_at is null
                        """)
                .param("therapist", therapist.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The therapist whose code was held out before, where the invitation is still open. */
    Optional<NamedTherapist> whose(LinkCode code, Instant now) {
        return jdbc.sql("""
                        select therapist_id, therapist_name, therapist_place from careteam.invitation
                         where code_hash = :hash and closed_at is null and expires_at > :now
                        """)
                .param("hash", code.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new NamedTherapist(
                        new TherapistId(row.getObject("therapist_id", UUID.class)),
                        row.getString("therapist_name"),
                        row.getString("therapist_place")))
                .optional();
    }

    /** Takes it up; false where another was faster. */
    boolean takeUp(LinkCode code, Instant at) {
        return jdbc.sql("""
                        update careteam.invitation set closed_at = greatest(made_at, :at)
                         where code_hash = :hash and closed_at is null and expires_at > :at
                        """)
                        .param("hash", code.hash())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
