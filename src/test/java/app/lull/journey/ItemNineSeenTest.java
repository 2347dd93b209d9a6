package app.lull.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.Chromium;
import app.lull.testing.Evenings;
import app.lull.testing.RunningLull;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Item 9 is not answered with “not at all”: the patient sees help at the tap, and the therapist sees the patient first. */
@Tag("browser")
class ItemNineSeenTest {

    private static final String TEAM = "the team on call";
    private static final String SAID = "Answered “several days” to item 9 on";
    private static final String NOTE = "Called at noon, plan gone through";
    private static final int ITEMS = 9;

    @Test
    void seen_first_read_acknowledged_and_back_only_after_a_newer_answer() {
        try (var lull = RunningLull.start("--lull.watched-by=" + TEAM, "--lull.watched-within=one working day");
                var chromium = new Chromium();
                var two = new Consultation(lull, chromium, "Alma");
                var other = two.with("Bo")) {
            other.linked("Messages");
            other.writes("Can we move the hour?");
            two.linked("Questionnaires", "Safety plan");
            canWriteToTheTherapist(other.patient());
            answers(two.patient());

            two.comesUp(SAID);
            standInOrder(two, "Alma", "Bo");
            assertThat(two.line()).containsText(Pattern.compile("since \\d+ [A-Z][a-z]{2}"));
            nobodyElseSees(new Visit(chromium.desk(Evenings.somewhere()), lull.address()), two, lull);
            opensTheEvidence(two);

            acknowledges(two);
            standInOrder(two, "Bo", "Alma");
            two.therapist().open("/caseload").reads("^Who needs something$");
            standInOrder(two, "Bo", "Alma");
            assertThat(two.line()).containsText("Nothing now.");

            new DaysPass(lull).days(8);
            answers(two.patient());
            two.comesUp(SAID);
            standInOrder(two, "Alma", "Bo");
            two.line().click();
            two.therapist().sees("Since ");
            assertThat(two.therapist().page().getByText(NOTE)).hasCount(0);
            assertThat(two.patient().faults()).isEmpty();
            assertThat(two.therapist().faults()).isEmpty();
        }
    }

    private static void answers(Visit patient) {
        patient.open("/measures/fill/PHQ-9").reads("A short questionnaire");
        for (int item = 1; item <= ITEMS; item++) {
            patient.page()
                    .locator("lull-form input[name=lull-form-q%d][value='1']".formatted(item))
                    .check(new Locator.CheckOptions().setForce(true));
        }
        var dialog = patient.page().locator("dialog.lull-safety");
        assertThat(dialog).containsText("Thank you for saying so. This matters.");
        assertThat(dialog).containsText("It is read within one working day by " + TEAM);
        for (var asked : List.of("THOUGHTS", "PLAN", "ACT")) {
            dialog.locator("input[name=lull-safety-%s][value=NO]".formatted(asked))
                    .click(new Locator.ClickOptions().setForce(true));
        }
        assertThat(dialog).containsText("Here is where help is, should you want it.");
        assertThat(dialog).containsText("Nobody is watching at this moment.");
        patient.button("Back to where I was").click();
        patient.page()
                .locator("lull-form input[name=difficulty]")
                .first()
                .check(new Locator.CheckOptions().setForce(true));
        patient.button("Done").click();
        patient.reads("^What you answered$");
    }

    /** On the page of people to talk to, whoever let the therapist read messages finds them too; nothing goes by itself. */
    private static void canWriteToTheTherapist(Visit patient) {
        patient.open("/today").reads("");
        patient.page().locator("lull-hopeless button:visible").click();
        patient.button("I would rather not answer now").click();
        patient.sees("A message may be read days later.")
                .link("Write to " + Consultation.THERAPIST)
                .click();
        patient.reads("^Messages$");
        assertThat(patient.page().locator("dialog.lull-safety")).hasCount(0);
    }

    private static void standInOrder(Consultation two, String first, String second) {
        assertThat(two.lines())
                .containsText(new Pattern[] {Pattern.compile("^" + first), Pattern.compile("^" + second)});
    }

    private static void nobodyElseSees(Visit cole, Consultation two, RunningLull lull) {
        var app = new Kept(lull).therapist("cole@example.org", Visit.PASSWORD);
        cole.signsInAsTherapist("cole@example.org", Visit.PASSWORD, app).sees("Your patients will be here.");
        for (var below : List.of("", "/measures", "/safety")) {
            cole.open(two.path() + below).reads("^Who needs something$").sees("Your patients will be here.");
        }
        cole.open(two.path().replace("/patients", "/caseload"));
        assertThat(cole.page().getByText("Alma")).hasCount(0);
        cole.page().context().close();
    }

    private static void opensTheEvidence(Consultation two) {
        var therapist = two.therapist();
        two.line().click();
        therapist.sees("It stays until the question is answered with “not at all”.");
        therapist.link("See it in the diary").click();
        therapist.reads("^Alma$").link("Questionnaires: Every answer").click();
        therapist.reads("^Alma: Questionnaires$");
        therapist.page().getByText("Item by item").click();
        assertThat(therapist
                        .page()
                        .getByRole(AriaRole.ROW)
                        .filter(new Locator.FilterOptions().setHasText("better off dead")))
                .containsText("Several days");
        therapist.link("All patients").click();
        therapist.reads("^Who needs something$");
    }

    private static void acknowledges(Consultation two) {
        var therapist = two.therapist();
        two.line().click();
        therapist.buttonLike("^Later, or with a note").click();
        therapist.field("Why (shared with nobody)").fill(NOTE);
        therapist
                .page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Set aside"))
                .click();
        therapist
                .sees("Acknowledged. It comes back when something newer happens.")
                .sees(NOTE);
    }
}
