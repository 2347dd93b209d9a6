package app.lull.testing;

import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import org.junit.jupiter.api.BeforeEach;

/** A test of a therapist's views: the person who is signed in is a therapist, and has a patient. */
public abstract class TherapistViewTest extends ViewTest {

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
        signInAs(therapist);
    }
}
