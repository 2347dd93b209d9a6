package app.lull.testing;

import app.lull.account.PatientId;
import app.lull.account.SignIn;
import app.lull.account.SignedInPerson;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A test of views without a browser, with a new patient of Berlin signed in. */
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
    private SignIn signIn;

    /** Whose screen it is. */
    protected PatientId patient;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        patient = people.patient(BERLIN);
        SignedInPerson person = signIn.personOf(patient);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        super.initVaadinEnvironment();
    }

    @AfterEach
    @Override
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
    }
}
