package app.lull.testing;

import static app.lull.testing.TestPeople.PASSWORD;

import app.lull.account.EmailAddress;
import app.lull.account.NewFactors;
import app.lull.account.PatientId;
import app.lull.account.SignIn;
import app.lull.account.SignedInPerson;
import app.lull.account.TherapistJoining;
import app.lull.account.Therapists;
import app.lull.store.Acting;
import app.lull.store.Actor;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Makes therapists for tests, the way therapists are made: an admin invites them, and they set a second step. */
@Component
public class TestTherapists {

    private final Therapists therapists;
    private final TherapistJoining joining;
    private final NewFactors newFactors;
    private final SignIn signIn;
    private final TestPeople people;
    private final Clock clock;
    private final Map<UUID, Made> made = new ConcurrentHashMap<>();

    /** What a test knows of a therapist. */
    public record Made(UUID id, String email, TestAuthenticator app, List<String> recoveryCodes) {}

    TestTherapists(
            Therapists therapists,
            TherapistJoining joining,
            NewFactors newFactors,
            SignIn signIn,
            TestPeople people,
            Clock clock) {
        this.therapists = therapists;
        this.joining = joining;
        this.newFactors = newFactors;
        this.signIn = signIn;
        this.people = people;
        this.clock = clock;
    }

    /** A new therapist, with the password of everybody and an authenticator app. */
    public UUID therapist() {
        return therapist("Dr. Kim", "Psychologist, Leeds");
    }

    /** A new therapist whom patients see so. */
    public UUID therapist(String called, String line) {
        var email = UUID.randomUUID() + "@example.org";
        var admin = new Actor.Person(admin().value());
        var link = Acting.as(admin, () -> therapists.invite(new EmailAddress(email), called, line));
        var invited = joining.at(link.token());
        var offer = newFactors.app(email);
        var app = new TestAuthenticator(offer.key(), clock);
        var joined = joining.join(invited, PASSWORD, offer.confirm("Phone", app.code()));
        made.put(joined.person(), new Made(joined.person(), email, app, joined.recoveryCodes()));
        return joined.person();
    }

    /** What is known of a therapist made here. */
    public Made known(UUID therapist) {
        var known = made.get(therapist);
        if (known == null) {
            throw new IllegalArgumentException("Not made here: " + therapist);
        }
        return known;
    }

    /** Somebody who runs this Lull, and is a patient too. */
    public PatientId admin() {
        var admin = people.patient();
        try (var connection = TestDatabase.asSuperuser();
                var role = connection.prepareStatement("insert into account.person_role values (?, 'ADMIN')")) {
            role.setObject(1, admin.value());
            role.executeUpdate();
            return admin;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The therapist as after password and second step. */
    public SignedInPerson signedIn(UUID therapist) {
        return signIn.throughSecondStep(therapist);
    }

    /** Signs this person in on this thread, for what asks Spring Security; a view test overrides {@code whoseScreen}. */
    public static void signIn(SignedInPerson person) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    }

    /** Runs the work as this person, who need not be a patient. */
    public static <T> T as(UUID person, ScopedValue.CallableOp<T, RuntimeException> work) {
        return Acting.as(new Actor.Person(person), work);
    }

    /** Runs the work as this person, who need not be a patient. */
    public static void run(UUID person, Runnable work) {
        Acting.run(new Actor.Person(person), work);
    }
}
