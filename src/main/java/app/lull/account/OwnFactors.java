package app.lull.account;

import app.lull.store.Actor;
import app.lull.store.CurrentActor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second steps of whoever is signed in. No method takes a person, so that none can be asked about another. */
@Service
@Transactional
public class OwnFactors {

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Factors factors;
    private final RecoveryCodes recovery;
    private final Persons persons;
    private final ReAuthentication reAuthentication;
    private final Audit audit;

    OwnFactors(
            JdbcClient jdbc,
            CurrentActor actor,
            Factors factors,
            RecoveryCodes recovery,
            Persons persons,
            ReAuthentication reAuthentication,
            Audit audit) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.factors = factors;
        this.recovery = recovery;
        this.persons = persons;
        this.reAuthentication = reAuthentication;
        this.audit = audit;
    }

    /** What a second step is. */
    public enum Kind {
        APP,
        PASSKEY
    }

    /** A second step that was set. */
    public record Factor(UUID id, Kind kind, String name, Instant setAt) {}

    /** All of them, oldest first. */
    public List<Factor> all() {
        return factors.of(self());
    }

    /** How many recovery codes are left. */
    public int recoveryCodesLeft() {
        return recovery.unused(self());
    }

    /**
     * Keeps one more.
     *
     * @return recovery codes to show once, with the first; else none
     * @throws ConfirmFirst if it takes a new proof
     */
    public List<String> add(NewFactor factor) {
        reAuthentication.require();
        var self = self();
        lock(self);
        var first = !factors.any(self);
        factors.add(self, factor);
        audit.write(Audit.What.SECOND_FACTOR_SET, self, self);
        return first ? keepFresh(self) : List.of();
    }

    /**
     * Removes one.
     *
     * @throws InvalidEntry for {@code factor} if a therapist would be left without one
     * @throws ConfirmFirst if it takes a new proof
     */
    public void remove(UUID factor) {
        reAuthentication.require();
        var self = self();
        lock(self);
        if (factors.of(self).size() == 1 && persons.roles(self).contains(Role.THERAPIST)) {
            throw new InvalidEntry("factor", "This is the only one. Please add another first.");
        }
        if (!factors.remove(self, factor)) {
            throw new NotFound();
        }
        if (!factors.any(self)) {
            factors.removeAll(self);
        }
        audit.write(Audit.What.SECOND_FACTOR_REMOVED, self, self);
    }

    /**
     * Makes recovery codes anew; the earlier ones end.
     *
     * @return to be shown once
     * @throws ConfirmFirst if it takes a new proof
     */
    public List<String> freshRecoveryCodes() {
        reAuthentication.require();
        var self = self();
        if (!factors.any(self)) {
            throw new NotFound();
        }
        return keepFresh(self);
    }

    private List<String> keepFresh(UUID self) {
        var codes = recovery.make();
        recovery.keep(self, codes);
        return codes;
    }

    /** Two at once must not remove the last two. */
    private void lock(UUID self) {
        var locked = jdbc.sql("select 1 from account.person where id = :self for update")
                .param("self", self)
                .query(Integer.class)
                .optional();
        if (locked.isEmpty()) {
            throw new NotFound();
        }
    }

    private UUID self() {
        if (actor.get() instanceof Actor.Person(var id)) {
            return id;
        }
        throw new NotFound();
    }
}
