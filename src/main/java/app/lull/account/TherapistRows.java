package app.lull.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of invitations and of therapists; used while on door duty. */
@Component
class TherapistRows {

    private final JdbcClient jdbc;

    TherapistRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An invitation nobody has taken up or taken back. */
    record Open(UUID id, String email, String called, String line, UUID invitedBy, Instant at) {}

    /** @return false if there is an open invitation for this address */
    boolean invite(Open invitation) {
        return jdbc.sql("""
                        insert into account.therapist_invitation (id, email, called, line, invited_by, invited_at)
                        values (:id, :email, :called, :line, :by, :at) on conflict do nothing
                        """)
                        .param("id", invitation.id())
                        .param("email", invitation.email())
                        .param("called", invitation.called())
                        .param("line", invitation.line())
                        .param("by", invitation.invitedBy())
                        .param("at", at(invitation.at()))
                        .update()
                == 1;
    }

    Optional<Open> open(UUID invitation) {
        return jdbc.sql("""
                        select id, email, called, line, invited_by, invited_at from account.therapist_invitation
                        where id = :id and withdrawn_at is null and joined_at is null
                        """)
                .param("id", invitation)
                .query((row, n) -> open(row))
                .optional();
    }

    List<Open> open() {
        return jdbc.sql("""
                        select id, email, called, line, invited_by, invited_at from account.therapist_invitation
                        where withdrawn_at is null and joined_at is null order by invited_at
                        """).query((row, n) -> open(row)).list();
    }

    private static Open open(ResultSet row) throws SQLException {
        return new Open(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("called"),
                row.getString("line"),
                row.getObject("invited_by", UUID.class),
                row.getObject("invited_at", OffsetDateTime.class).toInstant());
    }

    /** @return false if it was not open any more */
    boolean withdraw(UUID invitation, Instant at) {
        return jdbc.sql("""
                        update account.therapist_invitation set withdrawn_at = :at
                        where id = :id and withdrawn_at is null and joined_at is null
                        """).param("at", at(at)).param("id", invitation).update() == 1;
    }

    /** The invited is a therapist from now on. @return false if the invitation was not open any more */
    boolean join(Open invitation, UUID person, Instant at) {
        var taken = jdbc.sql("""
                        update account.therapist_invitation set joined_at = :at, person_id = :person
                        where id = :id and withdrawn_at is null and joined_at is null
                        """)
                .param("at", at(at))
                .param("person", person)
                .param("id", invitation.id())
                .update();
        if (taken == 1) {
            jdbc.sql("""
                    insert into account.therapist (person_id, line, joined_at) values (:person, :line, :at)
                    on conflict (person_id) do update set line = :line, removed_at = null,
                        joined_at = case when therapist.removed_at is null then therapist.joined_at else :at end
                    """)
                    .param("person", person)
                    .param("line", invitation.line())
                    .param("at", at(at))
                    .update();
        }
        return taken == 1;
    }

    /** @return false if they were none */
    boolean remove(UUID person, Instant at) {
        return jdbc.sql("""
                        update account.therapist set removed_at = :at where person_id = :person and removed_at is null
                        """).param("at", at(at)).param("person", person).update() == 1;
    }

    List<Therapists.Joined> joined() {
        return jdbc.sql("""
                        select person_id, email, called, line, joined_at, removed_at
                        from account.therapist join account.person on id = person_id order by joined_at
                        """).query((row, n) -> joined(row)).list();
    }

    Optional<Therapists.Joined> joined(UUID person) {
        return jdbc.sql("""
                        select person_id, email, called, line, joined_at, removed_at
                        from account.therapist join account.person on id = person_id where person_id = :person
                        """)
                .param("person", person)
                .query((row, n) -> joined(row))
                .optional();
    }

    void line(UUID person, String line) {
        jdbc.sql("update account.therapist set line = :line where person_id = :person")
                .param("line", line)
                .param("person", person)
                .update();
    }

    private static Therapists.Joined joined(ResultSet row) throws SQLException {
        return new Therapists.Joined(
                row.getObject("person_id", UUID.class),
                row.getString("email"),
                new Therapists.Shown(row.getString("called"), row.getString("line")),
                row.getObject("joined_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("removed_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime at(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
