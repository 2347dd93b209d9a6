package app.lull.messages;

import app.lull.messages.SomethingWaits.Side;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code messages.mail}. Where there is none, therapists want the mail and patients do not. */
@Repository
class MailRows {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final JdbcClient jdbc;

    MailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean wanted(UUID person, Side side) {
        return about(person, side, "select wanted from messages.mail where person_id = :person and side = :side")
                .query(Boolean.class)
                .optional()
                .orElse(unasked(side));
    }

    void want(UUID person, Side side, boolean wanted) {
        about(person, side, """
                        insert into messages.mail (person_id, side, wanted) values (:person, :side, :wanted)
                        on conflict (person_id, side) do update set wanted = excluded.wanted
                        """).param("wanted", wanted).update();
    }

    void looked(UUID person, Side side, Instant at) {
        about(person, side, """
                        insert into messages.mail (person_id, side, wanted, looked_at) values (:person, :side, :wanted, :at)
                        on conflict (person_id, side) do update set looked_at = excluded.looked_at
                        """)
                .param("wanted", unasked(side))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether a mail goes now, and is remembered: one is wanted, and none went within a day that was not followed by a look. */
    boolean claim(UUID person, Side side, Instant now) {
        if (unasked(side)) {
            about(person, side, """
                            insert into messages.mail (person_id, side, wanted) values (:person, :side, true)
                            on conflict do nothing
                            """).update();
        }
        return about(person, side, """
                        update messages.mail set sent_at = :now
                         where person_id = :person and side = :side and wanted
                           and (sent_at is null or sent_at <= :dayAgo or looked_at >= sent_at)
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("dayAgo", now.minus(A_DAY).atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The mail did not go; the next may. */
    void unclaim(UUID person, Side side) {
        about(person, side, "update messages.mail set sent_at = null where person_id = :person and side = :side")
                .update();
    }

    private static boolean unasked(Side side) {
        return side == Side.THERAPIST;
    }

    private JdbcClient.StatementSpec about(UUID person, Side side, String sql) {
        return jdbc.sql(sql).param("person", person).param("side", side.name());
    }
}
