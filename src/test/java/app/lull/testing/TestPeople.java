package app.lull.testing;

import app.lull.account.EmailAddress;
import app.lull.account.PatientId;
import app.lull.account.Registration;
import app.lull.account.Registration.Consent;
import app.lull.account.SignUp;
import app.lull.account.TherapistId;
import app.lull.store.Acting;
import app.lull.store.Actor;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes people for tests, the way people are made: by signing up. */
@Component
public class TestPeople {

    /** Good enough for zxcvbn, and the same for everybody. */
    public static final String PASSWORD = "teapot-lantern-orchard-42";

    private final SignUp signUp;

    TestPeople(SignUp signUp) {
        this.signUp = signUp;
    }

    /** A new patient whose days begin at 04:00 there. */
    public PatientId patient(ZoneId zone) {
        return signUp.signUp(registration(UUID.randomUUID() + "@example.org", zone), null);
    }

    /** A new patient in Berlin. */
    public PatientId patient() {
        return patient(ZoneId.of("Europe/Berlin"));
    }

    /** A new therapist. Their second factor is asked for at the door, which services stand behind. */
    public TherapistId therapist() {
        var therapist = new TherapistId(patient().value());
        makeTherapist(therapist);
        return therapist;
    }

    /** Makes somebody a therapist too, with a second step that no code fits; {@link TestTherapists} makes whole ones. */
    public void makeTherapist(TherapistId person) {
        try (var superuser = TestDatabase.asSuperuser();
                var rows = superuser.prepareStatement("""
                        with role as (insert into account.person_role (person_id, role) values (?, 'THERAPIST')
                                      returning person_id)
                        insert into account.authenticator (person_id, id, name, secret, last_step, set_at)
                        select person_id, gen_random_uuid(), 'none', '\\x00', 0, now() from role
                        """)) {
            rows.setObject(1, person.value());
            rows.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs the work as this therapist. */
    public static <T> T as(TherapistId therapist, ScopedValue.CallableOp<T, RuntimeException> work) {
        return Acting.as(new Actor.Person(therapist.value()), work);
    }

    /** Runs the work as this therapist. */
    public static void run(TherapistId therapist, Runnable work) {
        Acting.run(new Actor.Person(therapist.value()), work);
    }

    /** Runs the work as this patient. */
    public static <T> T as(PatientId patient, ScopedValue.CallableOp<T, RuntimeException> work) {
        return Acting.as(new Actor.Person(patient.value()), work);
    }

    /** Runs the work as this patient. */
    public static void run(PatientId patient, Runnable work) {
        Acting.run(new Actor.Person(patient.value()), work);
    }

    /** A registration that is accepted. */
    public static Registration registration(String email, ZoneId zone) {
        return new Registration(
                "Robin",
                new EmailAddress(email),
                PASSWORD,
                "en",
                zone,
                true,
                List.of(new Consent(Consent.Kind.TERMS, "test"), new Consent(Consent.Kind.HEALTH_DATA, "test")));
    }
}
