package app.lull.account;

import app.lull.store.Acting;
import app.lull.store.Actor;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may come in, and whether a session that came in earlier still counts. */
@Service
public class SignIn implements UserDetailsService {

    private static final Duration EPOCH_REMEMBERED = Duration.ofSeconds(10);

    private final Persons persons;
    private final Factors factors;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Cache<UUID, Integer> epochs = Caffeine.newBuilder()
            .expireAfterWrite(EPOCH_REMEMBERED)
            .maximumSize(100_000)
            .build();

    SignIn(Persons persons, Factors factors, Audit audit, TransactionTemplate transaction, Clock clock) {
        this.persons = persons;
        this.factors = factors;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        if (email.length() > EmailAddress.LONGEST || email.indexOf('\0') >= 0) {
            throw new UsernameNotFoundException("nobody");
        }
        return atTheDoor(() -> persons.byEmail(email).map(this::person))
                .orElseThrow(() -> new UsernameNotFoundException("nobody"));
    }

    /** The person as they would sign in now with a password alone: never a therapist. */
    public SignedInPerson personOf(PatientId patient) {
        return atTheDoor(() -> persons.byId(patient.value()).map(this::person).orElseThrow(NotFound::new));
    }

    /** The person after their second step, with every role they have. */
    public SignedInPerson throughSecondStep(UUID person) {
        return atTheDoor(() -> {
            var found = persons.byId(person).orElseThrow(NotFound::new);
            if (!factors.any(person)) {
                throw new NotFound();
            }
            return person(found, persons.roles(person), false);
        });
    }

    /** After the password alone nobody is a therapist, whatever they may become. */
    private SignedInPerson person(Persons.Credentials found) {
        var roles = persons.roles(found.id());
        roles.remove(Role.THERAPIST);
        return person(found, roles, factors.any(found.id()));
    }

    private SignedInPerson person(Persons.Credentials found, Set<Role> roles, boolean secondStepNeeded) {
        return new SignedInPerson(
                found.id(),
                found.email(),
                found.passwordHash(),
                found.sessionEpoch(),
                roles,
                secondStepNeeded,
                clock.instant());
    }

    /** Writes down that this person came in. */
    public void signedIn(SignedInPerson person) {
        atTheDoor(() -> {
            audit.write(Audit.What.SIGNED_IN, person.id(), person.id());
            return true;
        });
    }

    /** Writes down that somebody was refused; as long a way for an unknown account as for a known one. */
    public void refused(String email) {
        var typed = email.length() > EmailAddress.LONGEST || email.indexOf('\0') >= 0 ? "" : email;
        atTheDoor(() -> {
            audit.write(
                    Audit.What.SIGN_IN_REFUSED,
                    null,
                    persons.byEmail(typed).map(Persons.Credentials::id).orElse(null));
            return true;
        });
    }

    /**
     * Whether the session still counts: false after "sign out everywhere", a changed password or erasure, on every copy
     * of the application within ten seconds. While the database is away nothing can be read anyway, so the answer stays
     * what it was.
     */
    public boolean stillCounts(SignedInPerson person) {
        try {
            return person.sessionEpoch() == epochs.get(person.id(), this::epochNow);
        } catch (DataAccessException | TransactionException unreachable) {
            return true;
        }
    }

    private int epochNow(UUID id) {
        return atTheDoor(
                () -> persons.byId(id).map(Persons.Credentials::sessionEpoch).orElse(-1));
    }

    /** Forgets what was remembered, so that an ended session ends here at once. */
    void forget(UUID person) {
        epochs.invalidate(person);
    }

    private <T> T atTheDoor(java.util.function.Supplier<T> work) {
        return Acting.as(
                Actor.Duty.DOOR, () -> java.util.Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
