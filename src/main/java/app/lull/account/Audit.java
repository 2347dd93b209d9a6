package app.lull.account;

import app.lull.store.Ids;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done with accounts, by pseudonym; written in the transaction that does it. */
@Component
class Audit {

    private final JdbcClient jdbc;
    private final Clock clock;

    Audit(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is recorded. */
    enum What {
        SIGNED_UP,
        SIGNED_IN,
        SIGN_IN_REFUSED,
        SIGNED_OUT_EVERYWHERE,
        PASSWORD_CHANGED,
        RESET_LINK_MADE,
        PASSWORD_RESET,
        EXPORTED,
        ERASED,
        ADMIN_MADE
    }

    /** @param who the person who acted, if known; @param whom the person concerned, if any */
    void write(What what, @Nullable UUID who, @Nullable UUID whom) {
        jdbc.sql("""
                insert into account.audit (id, at, who, whom, what)
                values (:id, :at, (select pseudonym from account.pseudonym where person_id = :who),
                        (select pseudonym from account.pseudonym where person_id = :whom), :what)
                """)
                .param("id", Ids.next())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("who", who, java.sql.Types.OTHER)
                .param("whom", whom, java.sql.Types.OTHER)
                .param("what", what.name())
                .update();
    }
}
