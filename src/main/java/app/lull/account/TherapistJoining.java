package app.lull.account;

import app.lull.store.Ids;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** How the invited become therapists: with a password and a second step, in one transaction, or not at all. */
@Service
public class TherapistJoining {

    private static final String LANGUAGE = "en";

    private final Persons persons;
    private final TherapistRows rows;
    private final OneTimeLinks links;
    private final Passwords passwords;
    private final PasswordEncoder encoder;
    private final Factors factors;
    private final RecoveryCodes recovery;
    private final SecondStep secondStep;
    private final WrongTries tries;
    private final SignIn signIn;
    private final Audit audit;
    private final Door door;
    private final Clock clock;

    TherapistJoining(
            Persons persons,
            TherapistRows rows,
            OneTimeLinks links,
            Passwords passwords,
            PasswordEncoder encoder,
            Factors factors,
            RecoveryCodes recovery,
            SecondStep secondStep,
            WrongTries tries,
            SignIn signIn,
            Audit audit,
            Door door,
            Clock clock) {
        this.persons = persons;
        this.rows = rows;
        this.links = links;
        this.passwords = passwords;
        this.encoder = encoder;
        this.factors = factors;
        this.recovery = recovery;
        this.secondStep = secondStep;
        this.tries = tries;
        this.signIn = signIn;
        this.audit = audit;
        this.door = door;
        this.clock = clock;
    }

    /**
     * Somebody at the door with an invitation.
     *
     * @param person their account, or the one they will have
     * @param known whether they have an account already, and sign in with its password
     * @param secondStepSet whether they have a second step already, and show it
     */
    public record AtTheDoor(
            String token, UUID person, String email, Therapists.Shown shown, boolean known, boolean secondStepSet) {}

    /** Somebody who has joined. @param recoveryCodes to be shown once; none where they had some already */
    public record Joined(UUID person, List<String> recoveryCodes) {}

    /** Looks at the link, which is not used up by it. @throws InvalidEntry for {@code link} */
    public AtTheDoor at(String token) {
        return door.ask(() -> {
            var open = opened(token);
            var account = persons.byEmail(open.email());
            return new AtTheDoor(
                    token,
                    account.map(Persons.Credentials::id).orElseGet(Ids::next),
                    open.email(),
                    new Therapists.Shown(open.called(), open.line()),
                    account.isPresent(),
                    account.map(person -> factors.any(person.id())).orElse(false));
        });
    }

    /**
     * Whether the password will do: a new one is good enough, or the one of the account is right.
     *
     * @throws InvalidEntry for {@code password}, or for {@code link}
     */
    public void checkPassword(AtTheDoor invited, String password) {
        if (!invited.known()) {
            passwords.check(password, List.of(invited.shown().called(), invited.email()));
            return;
        }
        var hash = door.ask(() -> {
                    opened(invited.token());
                    return persons.byId(invited.person()).orElseThrow(NotFound::new);
                })
                .passwordHash();
        tries.begin(invited.person(), "password");
        if (password.length() > Passwords.LONGEST || !encoder.matches(password, hash)) {
            throw new InvalidEntry("password", "This is not the password of your account.");
        }
        tries.right(invited.person());
    }

    /**
     * Makes a therapist of somebody who has set their first second step now.
     *
     * @throws InvalidEntry for {@code password}, or for {@code link}
     */
    public Joined join(AtTheDoor invited, String password, NewFactor factor) {
        checkPassword(invited, password);
        var codes = recovery.make();
        joined(invited, password, () -> {
            factors.add(invited.person(), factor);
            recovery.keep(invited.person(), codes);
            audit.write(Audit.What.SECOND_FACTOR_SET, invited.person(), invited.person());
        });
        return new Joined(invited.person(), codes);
    }

    /**
     * Makes a therapist of somebody who has a second step already.
     *
     * @throws InvalidEntry for {@code password}, {@code code}, or {@code link}
     */
    public Joined join(AtTheDoor invited, String password, String code) {
        checkPassword(invited, password);
        secondStep.code(invited.person(), code);
        joined(invited, password, () -> {});
        return new Joined(invited.person(), List.of());
    }

    private void joined(AtTheDoor invited, String password, Runnable withFactor) {
        var hash = invited.known() ? "" : String.valueOf(encoder.encode(password));
        var person = invited.person();
        door.run(() -> {
            var open = opened(invited.token());
            links.redeem(OneTimeLinks.Purpose.JOIN_THERAPIST, invited.token());
            var now = clock.instant();
            if (!invited.known()) {
                if (!persons.add(person, invited.email(), open.called(), LANGUAGE, hash, now)) {
                    throw new InvalidEntry("link", "There is an account with this address by now. Open the link anew.");
                }
                persons.addPseudonym(person);
                audit.write(Audit.What.SIGNED_UP, person, person);
            }
            if (invited.known() && !invited.secondStepSet() && factors.any(person)) {
                throw new InvalidEntry("link", "Your account was changed meanwhile. Please open the link anew.");
            }
            withFactor.run();
            if (!rows.join(open, person, now)) {
                throw new InvalidEntry("link", "This invitation was taken back.");
            }
            persons.addRole(person, Role.THERAPIST);
            persons.endSessions(person);
            audit.write(Audit.What.THERAPIST_JOINED, person, person);
        });
        signIn.forget(person);
    }

    private TherapistRows.Open opened(String token) {
        return links.invitation(token)
                .flatMap(rows::open)
                .orElseThrow(() -> new InvalidEntry("link", "This link was used already or is too old."));
    }
}
