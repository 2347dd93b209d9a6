package app.lull.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.Chromium;
import app.lull.testing.Evenings;
import app.lull.testing.RunningLull;
import app.lull.testing.TestAuthenticator;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An admin invites a therapist, who joins, signs in with each kind of second step, and is removed. */
@Tag("browser")
class TherapistJoinsTest {

    private static final ZoneId ZONE = Evenings.somewhere();
    private static final String EMAIL = "kim@example.org";

    private final Gallery gallery = Gallery.ofTwo();

    @Test
    void from_the_invitation_to_the_removal() {
        try (var lull = RunningLull.start();
                var chromium = new Chromium()) {
            var admin = new Visit(chromium.desk(ZONE), lull.address());
            var link = invites(admin, lull);

            var kim = new Visit(chromium.phone(ZONE), lull.address());
            kim.page().navigate(link);
            var app = setsAnApp(kim);
            var codes = keepsCodes(kim);
            readsOnlyWhatIsTheirs(kim);

            signsOut(kim);
            kim.signsInHalfway(EMAIL, Visit.PASSWORD);
            gallery.show(kim.page(), "second-step");
            nothingIsOpenHalfway(kim);
            wrongThenRight(kim, app);

            signsOut(kim);
            kim.signsInHalfway(EMAIL, Visit.PASSWORD);
            kim.field("Code from your app").fill(codes.get(2));
            kim.button("Go on").click();
            kim.page().waitForURL("**/caseload*");
            kim.open("/second-steps").reads("^Your second step$").sees("9 codes are left.");
            gallery.show(kim.page(), "second-steps");

            isRemoved(admin, kim);
            kim.page().navigate(link);
            kim.reads("^This link does not work$");

            assertThat(admin.faults()).isEmpty();
            assertThat(kim.faults()).isEmpty();
            assertThat(gallery.findings()).isEmpty();
        }
    }

    private String invites(Visit admin, RunningLull lull) {
        admin.open(new Kept(lull).firstAdminsPath()).reads("Make an account");
        admin.field("What may Lull call you?").fill("Ari");
        admin.field("E-mail").fill("ari@example.org");
        admin.field("Password").fill(Visit.PASSWORD);
        admin.agrees().button("Make my account").click();
        admin.reads("Ari");
        admin.open("/admin").reads("^Admin$").sees("There are no therapists yet.");
        admin.sees("nothing is known of one").sees("1 patients, 0 therapists, 1 admins");
        gallery.show(admin.page(), "admin");
        admin.field("E-mail").fill(EMAIL);
        admin.field("Name, as patients will see it").fill("Dr. Kim");
        admin.field("Profession and place").fill("Psychologist, Leeds");
        admin.button("Invite").click();
        admin.sees("Invited on");
        gallery.show(admin.page(), "admin-invited");
        return admin.field("The link, shown once").inputValue();
    }

    private TestAuthenticator setsAnApp(Visit kim) {
        kim.reads("^You are invited as a therapist$").sees("Dr. Kim · Psychologist, Leeds");
        gallery.show(kim.page(), "join-password");
        kim.field("Choose a password").fill("password1");
        kim.button("Go on").click();
        assertThat(kim.heading("^You are invited as a therapist$")).isVisible();
        kim.field("Choose a password").fill(Visit.PASSWORD);
        kim.button("Go on").click();
        kim.reads("^A second step, each time you sign in$");
        gallery.show(kim.page(), "join-second-step");
        var key = kim.page().locator("code.lull-factor-key").innerText().replace(" ", "");
        var app = TestAuthenticator.inTheHand(key);
        kim.field("Code from the app").fill("000000");
        kim.button("Use this app").click();
        kim.sees("This is not the code the app shows now.");
        kim.field("Code from the app").fill(app.code());
        kim.button("Use this app").click();
        return app;
    }

    private List<String> keepsCodes(Visit kim) {
        kim.reads("^Keep these recovery codes$");
        gallery.show(kim.page(), "join-codes");
        var codes = kim.page().locator(".lull-codes code").allInnerTexts();
        assertThat(codes).hasSize(10);
        kim.button("I have kept them").click();
        kim.page().waitForURL("**/caseload*");
        return codes;
    }

    private void readsOnlyWhatIsTheirs(Visit kim) {
        kim.open("/more").reads("^More$");
        assertThat(kim.link("Your account as a therapist")).isVisible();
        for (var patients : List.of("/today", "/settings", "/practice", "/your-data", "/admin")) {
            kim.open(patients).reads("^There is nothing here$");
        }
        kim.open("/therapist-settings").reads("^Your account as a therapist$");
        gallery.show(kim.page(), "therapist-settings");
    }

    private static void signsOut(Visit kim) {
        kim.open("/more").reads("^More$").button("Sign out").click();
        kim.page().waitForURL(url -> !url.endsWith("/more"));
    }

    private static void nothingIsOpenHalfway(Visit kim) {
        for (var closed : List.of("/therapist-settings", "/second-steps", "/more", "/today")) {
            kim.page()
                    .navigate(java.net
                            .URI
                            .create(kim.page().url())
                            .resolve(closed)
                            .toString());
            assertThat(kim.button("Sign in")).isVisible();
        }
    }

    private static void wrongThenRight(Visit kim, TestAuthenticator app) {
        kim.signsInHalfway(EMAIL, Visit.PASSWORD);
        kim.field("Code from your app").fill("123");
        kim.button("Go on").click();
        kim.sees("This code does not work.");
        kim.field("Code from your app").fill(app.code());
        kim.button("Go on").click();
        kim.page().waitForURL(url -> !url.contains("second-step"));
        kim.open("/therapist-settings").reads("^Your account as a therapist$");
    }

    private void isRemoved(Visit admin, Visit kim) {
        admin.open("/admin").sees("Joined on");
        gallery.show(admin.page(), "admin-joined");
        admin.button("Remove").click();
        admin.page()
                .getByRole(com.microsoft.playwright.options.AriaRole.DIALOG)
                .getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Remove"))
                .last()
                .click();
        admin.sees("Removed on");
        kim.open("/second-steps");
        assertThat(kim.button("Sign in")).isVisible();
    }

    @Test
    void a_passkey_is_made_and_used_instead_of_a_code() {
        var lull = RunningLull.shared();
        try (var chromium = new Chromium()) {
            var app = new Kept(lull).therapist(EMAIL, Visit.PASSWORD);
            var kim = new Visit(chromium.desk(ZONE), lull.address());
            hasADeviceForPasskeys(kim.page());
            kim.signsInAsTherapist(EMAIL, Visit.PASSWORD, app);
            kim.open("/second-steps")
                    .reads("^Your second step$")
                    .button("Add another")
                    .click();
            kim.field("Name of the passkey").fill("My laptop");
            kim.button("Make a passkey").click();
            kim.sees("My laptop · passkey");

            signsOut(kim);
            kim.signsInHalfway(EMAIL, Visit.PASSWORD);
            gallery.show(kim.page(), "second-step-passkey");
            kim.button("Use your passkey").click();
            kim.page().waitForURL("**/caseload*");

            kim.open("/second-steps")
                    .reads("^Your second step$")
                    .button("Remove Phone")
                    .click();
            kim.sees("“Phone” is removed.");
            kim.button("Remove My laptop").click();
            kim.sees("This is the only one.");
            assertThat(kim.faults()).isEmpty();
            assertThat(gallery.findings()).isEmpty();
        }
    }

    /** Chromium's own pretended authenticator, which says yes to everything. */
    private static void hasADeviceForPasskeys(Page page) {
        var devices = page.context().newCDPSession(page);
        devices.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var parameters = new JsonObject();
        parameters.add("options", options);
        devices.send("WebAuthn.addVirtualAuthenticator", parameters);
    }
}
