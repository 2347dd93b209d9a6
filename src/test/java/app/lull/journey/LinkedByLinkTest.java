package app.lull.journey;

import static app.lull.journey.Consultation.THERAPIST;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.Chromium;
import app.lull.testing.Evenings;
import app.lull.testing.RunningLull;
import app.lull.testing.TestAuthenticator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A therapist hands out a link: whoever follows it, with or without an account, arrives where it leads. */
@Tag("browser")
@SuppressWarnings("NullAway.Init") // set before each test
class LinkedByLinkTest {

    private static final ZoneId ZONE = Evenings.somewhere();

    private static RunningLull lull;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        lull = RunningLull.shared();
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    private static Visit therapist(String email) {
        TestAuthenticator app = new Kept(lull).therapist(email, Visit.PASSWORD);
        return new Visit(chromium.desk(ZONE), lull.address()).signsInAsTherapist(email, Visit.PASSWORD, app);
    }

    private static String link(Visit therapist) {
        therapist
                .open("/invite")
                .reads("^Link a patient$")
                .button("Make a code")
                .click();
        therapist.sees("Made on");
        var link = therapist.field("Or the link with it");
        assertThat(link).hasValue(Pattern.compile("^http.*/join/.+"));
        return link.inputValue();
    }

    private static void accepts(Visit patient) {
        patient.reads("^A code from your therapist$")
                .sees("Is this your therapist?")
                .sees(THERAPIST);
        patient.page()
                .getByRole(
                        AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Evening check-ins")))
                .check(new Locator.CheckOptions().setForce(true));
        patient.button("Yes, this is my therapist").click();
        patient.reads("^Who reads along$").sees("Reads along since");
    }

    private static void isOnTheList(Visit therapist, String called) {
        assertThat(therapist.page().getByText("None at the moment.")).isVisible(); // the code is used up
        therapist.open("/caseload").reads("^Who needs something$");
        assertThat(therapist.page().getByRole(AriaRole.OPTION)).containsText(called);
    }

    @Test
    void the_yes_of_somebody_who_is_signed_in_is_the_confirmation() {
        var kim = therapist("lin@example.org");
        var link = link(kim);
        var patient = new Visit(chromium.phone(ZONE), lull.address()).signsUp("Toni", "toni@example.org");
        patient.page().navigate(link);
        accepts(patient);
        isOnTheList(kim, "Toni");
        patient.page().navigate(link);
        patient.sees("This code does not work");
        assertThat(patient.faults()).isEmpty();
        assertThat(kim.faults()).isEmpty();
    }

    @Test
    void somebody_without_an_account_makes_one_and_is_back_at_the_link() {
        var kim = therapist("lou@example.org");
        var link = link(kim);
        var patient = new Visit(chromium.phone(ZONE), lull.address());
        patient.page().navigate(link);
        patient.link("Make an account").click();
        patient.reads("^Make an account$");
        patient.field("What may Lull call you?").fill("Uma");
        patient.field("E-mail").fill("uma@example.org");
        patient.field("Password").fill(Visit.PASSWORD);
        patient.agrees().button("Make my account").click();
        accepts(patient);
        isOnTheList(kim, "Uma");
        patient.open("/today").reads("Uma");
        assertThat(lull.output()).noneMatch(line -> line.contains(link.substring(link.lastIndexOf('/') + 1)));
        assertThat(patient.faults()).isEmpty();
    }

    @Test
    void somebody_who_is_signed_out_signs_in_at_the_second_try_and_is_back_at_the_link() {
        var kim = therapist("max@example.org");
        var link = link(kim);
        new Kept(lull).person("nell@example.org", Visit.PASSWORD);
        var patient = new Visit(chromium.phone(ZONE), lull.address());
        patient.page().navigate(link);
        var email = patient.page().locator("input[name=username]");
        var password = patient.page().locator("input[name=password]");
        email.fill("nell@example.org");
        password.fill("not " + Visit.PASSWORD);
        patient.button("Sign in").click();
        patient.sees("That did not work");
        assertThat(email).hasValue("nell@example.org");
        assertThat(password).isFocused();
        password.fill(Visit.PASSWORD);
        patient.button("Sign in").click();
        accepts(patient);
        isOnTheList(kim, "Nia");
    }

    @Test
    void a_therapist_who_is_signed_out_comes_to_a_patients_link_after_the_second_step() {
        var patient = new Visit(chromium.phone(ZONE), lull.address()).signsUp("Vic", "vic@example.org");
        patient.open("/care").reads("^Who reads along$").button("Make a code").click();
        var link = patient.field("Or the link with it").inputValue();
        var app = new Kept(lull).therapist("ola@example.org", Visit.PASSWORD);
        var ola = new Visit(chromium.desk(ZONE), lull.address());
        ola.page().navigate(link);
        ola.page().locator("input[name=username]").fill("ola@example.org");
        ola.page().locator("input[name=password]").fill(Visit.PASSWORD);
        ola.button("Sign in").click();
        ola.reads("^One more step$").field("Code from your app").fill(app.code());
        ola.button("Go on").click();
        ola.reads("^Link a patient$").sees("The patient gave this name:").sees("Vic");
    }

    @Test
    void whoever_makes_an_account_without_a_link_arrives_on_today() {
        var patient = new Visit(chromium.phone(ZONE), lull.address());
        patient.open("/caseload").link("Make an account").click();
        patient.reads("^Make an account$");
        patient.field("What may Lull call you?").fill("Wil");
        patient.field("E-mail").fill("wil@example.org");
        patient.field("Password").fill(Visit.PASSWORD);
        patient.agrees().button("Make my account").click();
        patient.reads("Wil");
        patient.page().waitForURL("**/today*");
    }
}
