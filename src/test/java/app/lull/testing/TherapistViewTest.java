package app.lull.testing;

import app.lull.account.PatientId;
import app.lull.account.SignIn;
import app.lull.account.TherapistId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A test of a therapist's views: the person who is signed in is a therapist, and has a patient. */
public abstract class TherapistViewTest extends ViewTest {

    @Autowired
    private SignIn roles;

    /** Whose screen it is. */
    protected TherapistId therapist;

    /** Somebody else, whom it is about. */
    protected PatientId theirs;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        super.initVaadinEnvironment();
        therapist = new TherapistId(patient.value());
        people.makeTherapist(therapist);
        theirs = people.patient(BERLIN);
        var person = roles.personOf(patient);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    }
}
