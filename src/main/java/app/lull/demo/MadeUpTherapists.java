package app.lull.demo;

import app.lull.account.EmailAddress;
import app.lull.account.FirstAdmin;
import app.lull.account.NewFactor;
import app.lull.account.Registration;
import app.lull.account.SignUp;
import app.lull.account.TherapistJoining;
import app.lull.account.Therapists;
import app.lull.account.Totp;
import app.lull.store.Acting;
import app.lull.store.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bouncycastle.util.encoders.Base32;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two made-up therapists, and who invited them: as in a real Lull, but for an authenticator secret that all may know. */
@Component
@Profile("demo")
class MadeUpTherapists {

    private static final byte[] SECRET = "made-up-lantern-demo".getBytes(StandardCharsets.US_ASCII);
    private static final String ADMIN = "admin@demo.invalid";

    private static final List<MadeUpTherapist> THERAPISTS = List.of(
            new MadeUpTherapist("therapist@demo.invalid", "Dr. Tara (made up)", "Psychologist, nowhere"),
            new MadeUpTherapist("colleague@demo.invalid", "Cole (made up)", "Nurse therapist, nowhere"));

    private final FirstAdmin firstAdmin;
    private final SignUp signUp;
    private final Therapists therapists;
    private final TherapistJoining joining;
    private final Clock clock;

    private record MadeUpTherapist(String email, String called, String line) {}

    MadeUpTherapists(
            FirstAdmin firstAdmin, SignUp signUp, Therapists therapists, TherapistJoining joining, Clock clock) {
        this.firstAdmin = firstAdmin;
        this.signUp = signUp;
        this.therapists = therapists;
        this.joining = joining;
        this.clock = clock;
    }

    /** Lets an admin invite them, and them join. @return their ids, in the order of the list at the sign-in */
    List<UUID> join(String password, List<Registration.Consent> consents) {
        var admin = signUp.signUp(
                new Registration(
                        "Ari (made up)", new EmailAddress(ADMIN), password, "en", ZoneOffset.UTC, true, consents),
                firstAdmin.token());
        return THERAPISTS.stream()
                .map(one -> Acting.as(
                        new Actor.Person(admin.value()),
                        () -> therapists.invite(new EmailAddress(one.email()), one.called(), one.line())))
                .map(link ->
                        joining.join(joining.at(link.token()), password, new NewFactor.App("Demonstration", SECRET, 0)))
                .map(TherapistJoining.Joined::person)
                .toList();
    }

    /** One line each, with the secret and the code of this half minute. */
    List<String> signIns(String password) {
        var code = Totp.code(SECRET, Totp.step(clock.instant()));
        var key = Base32.toBase32String(SECRET);
        return Stream.concat(
                        Stream.of(ADMIN + " · " + password + " · runs this demonstration"),
                        THERAPISTS.stream()
                                .map(one -> one.email() + " · " + password
                                        + " · a therapist; the code is now " + code
                                        + " (reload for the next), the key for an app " + key))
                .toList();
    }
}
