package app.lull.account;

import app.lull.store.Actor;
import app.lull.store.CurrentActor;
import app.lull.store.EditedMeanwhile;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a therapist sees and changes of their own account. No method takes a person: it is always one's own. */
@Service
@Transactional
public class TherapistAccount {

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final TherapistRows rows;

    TherapistAccount(JdbcClient jdbc, CurrentActor actor, TherapistRows rows) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.rows = rows;
    }

    /** @param version to be handed back with a change */
    public record Own(String email, Therapists.Shown shown, int version) {}

    /** @throws NotFound for who is no therapist */
    public Own own() {
        var self = self();
        var joined = rows.joined(self).orElseThrow(NotFound::new);
        var version = jdbc.sql("select version from account.person where id = :self")
                .param("self", self)
                .query(Integer.class)
                .single();
        return new Own(joined.email(), joined.shown(), version);
    }

    /**
     * Changes what patients see.
     *
     * @throws InvalidEntry for {@code called} or {@code line}
     * @throws EditedMeanwhile if it changed since this version was read
     * @throws NotFound for who is no therapist
     */
    public void show(String called, String line, int version) {
        var self = self();
        if (rows.joined(self).isEmpty()) {
            throw new NotFound();
        }
        var changed = jdbc.sql("""
                        update account.person set called = :called, version = version + 1
                        where id = :self and version = :version
                        """)
                .param("called", Registration.checkedName(called))
                .param("self", self)
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new EditedMeanwhile("your profile");
        }
        rows.line(self, Therapists.checkedLine(line));
    }

    private UUID self() {
        if (actor.get() instanceof Actor.Person(var id)) {
            return id;
        }
        throw new NotFound();
    }
}
