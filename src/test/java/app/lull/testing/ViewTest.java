package app.lull.testing;

import app.lull.account.PatientId;
import app.lull.account.SignIn;
import app.lull.account.SignedInPerson;
import app.lull.account.TherapistId;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A test of views without a browser, with a new patient of Berlin signed in; one of a therapist's views overrides {@link
 * #whoseScreen}.
 */
@LullTest
@ViewPackages(packages = "app.lull")
public abstract class ViewTest extends SpringBrowserlessTest {

    /** Where the patient's days begin at 04:00. */
    protected static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    protected TestPeople people;

    @Autowired
    protected MutableClock clock;

    @Autowired
    protected TestTherapists therapists;

    @Autowired
    private SignIn signIn;

    /** Whose screen it is. */
    protected PatientId patient;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        patient = people.patient(BERLIN);
        TestTherapists.signIn(whoseScreen());
        super.initVaadinEnvironment();
    }

    /** Who is signed in when the test begins: the patient. */
    protected SignedInPerson whoseScreen() {
        return signIn.personOf(patient);
    }

    /** Whoever was signed in before, from now on it is this therapist's screen. */
    protected void signInAs(TherapistId therapist) {
        TestTherapists.signIn(therapists.signedIn(therapist.value()));
    }

    @AfterEach
    @Override
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
    }
}
