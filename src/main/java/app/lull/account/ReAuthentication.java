package app.lull.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * What must not be done on a screen that was left open takes a proof of who acts that is not older than five minutes
 * ({@code lull.asks-again-after}): signing in is one, and so is the password or a code typed anew.
 *
 * <p>A service asks with {@link #require}; a screen asks the person beforehand, with {@code ConfirmItsYou}. Work in the
 * name of a person outside a signed-in session (a demonstration's, say) has no screen that could be left open.
 */
@Service
public class ReAuthentication {

    private final Persons persons;
    private final PasswordEncoder encoder;
    private final SecondStep secondStep;
    private final WrongTries tries;
    private final Audit audit;
    private final Door door;
    private final Clock clock;
    private final Duration fresh;

    /** @param fresh how long a proof counts; five minutes where nothing is said */
    ReAuthentication(
            Persons persons,
            PasswordEncoder encoder,
            SecondStep secondStep,
            WrongTries tries,
            Audit audit,
            Door door,
            Clock clock,
            @Value("${lull.asks-again-after:5m}") Duration fresh) {
        this.persons = persons;
        this.encoder = encoder;
        this.secondStep = secondStep;
        this.tries = tries;
        this.audit = audit;
        this.door = door;
        this.clock = clock;
        this.fresh = fresh;
    }

    /** @throws ConfirmFirst if the last proof in this session is too old */
    public void require() {
        if (isDue()) {
            throw new ConfirmFirst();
        }
    }

    /** Whether the person of this session has to be asked again. */
    public boolean isDue() {
        return session()
                .map(person -> person.provedAt().plus(fresh).isBefore(clock.instant()))
                .orElse(false);
    }

    /** Whether the person of this session can also be asked for a code. */
    public boolean byCodeToo() {
        return session().map(person -> secondStep.isSet(person.id())).orElse(false);
    }

    /**
     * Takes the password, or a code of their app, or a recovery code.
     *
     * @throws InvalidEntry for {@code proof} if it is none of them, or after too many wrong ones
     */
    public void prove(String typed) {
        var person = session().orElseThrow(NotFound::new);
        if (!SecondStep.digits(typed).isEmpty() && secondStep.isSet(person.id())) {
            try {
                secondStep.code(person.id(), typed);
            } catch (InvalidEntry refused) {
                throw new InvalidEntry("proof", refused.getMessage());
            }
        } else {
            password(person, typed);
        }
        proved(person);
    }

    /** Takes a passkey. @throws InvalidEntry for {@code passkey} if it is not right */
    public void prove(PasskeyQuestion question, String answer) {
        var person = session().orElseThrow(NotFound::new);
        secondStep.passkey(person.id(), question, answer);
        proved(person);
    }

    private void password(SignedInPerson person, String typed) {
        tries.begin(person.id(), "proof");
        var hash = door.ask(() -> persons.byId(person.id()).orElseThrow(NotFound::new))
                .passwordHash();
        if (typed.isEmpty() || typed.length() > Passwords.LONGEST || !encoder.matches(typed, hash)) {
            throw new InvalidEntry("proof", "That is not right. Please try again.");
        }
        tries.right(person.id());
    }

    private void proved(SignedInPerson person) {
        person.proved(clock.instant());
        door.run(() -> audit.write(Audit.What.REAUTHENTICATED, person.id(), person.id()));
    }

    private static Optional<SignedInPerson> session() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person)
                : Optional.empty();
    }
}
