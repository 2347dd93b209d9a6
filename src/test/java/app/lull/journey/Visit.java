package app.lull.journey;

import app.lull.testing.TestAuthenticator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** Somebody at a page of Lull: what they read, tap and type, by the words they see. */
final class Visit {

    static final String PASSWORD = "quiet lantern orchard 47";

    private final Page page;
    private final String address;
    private final List<String> faults = new CopyOnWriteArrayList<>();

    /** @param address of Lull, without a path */
    Visit(Page page, String address) {
        this.page = page;
        this.address = address;
        page.onPageError(fault -> faults.add(page.url() + ": " + fault));
    }

    Page page() {
        return page;
    }

    /** Errors of scripts that nobody caught. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    Visit open(String path) {
        page.navigate(address + path);
        return this;
    }

    /** Waits for the screen with this heading. */
    Visit reads(String heading) {
        try {
            heading(heading).waitFor(); // seen in the frame it comes up in, where an assertion looks once a second
        } catch (TimeoutError missing) {
            var there = page.locator("h1, [role=alert], vaadin-text-field [slot=error-message]")
                    .allInnerTexts();
            throw new AssertionError(
                    "“%s” is not the heading of %s, which reads %s, with errors of scripts %s"
                            .formatted(heading, page.url(), there, faults),
                    missing);
        }
        return this;
    }

    Locator heading(String words) {
        return page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(Pattern.compile(words)).setLevel(1));
    }

    /** Waits until the words are on the screen. */
    Visit sees(String words) {
        page.getByText(words).first().waitFor();
        return this;
    }

    Locator button(String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    Locator buttonLike(String pattern) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(pattern)));
    }

    Locator link(String words) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words));
    }

    /** One of the five places, by its link in the frame. */
    Visit goes(String place) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Places"))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(place).setExact(true))
                .click();
        return this;
    }

    /** Gives this answer to a question. */
    Visit answers(String question, String answer) {
        answerTo(question, answer).check(new Locator.CheckOptions().setForce(true));
        return this;
    }

    Locator answerTo(String question, String answer) {
        return page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(question))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^" + answer + "(,|$)")));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Takes this option of a list that opens. */
    Visit chooses(String label, String option) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label))
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
        return this;
    }

    /** Fills in the page that makes an account and sends it; ends on Today. */
    Visit signsUp(String called, String email) {
        open("/sign-up").reads("Make an account");
        field("What may Lull call you?").fill(called);
        field("E-mail").fill(email);
        field("Password").fill(PASSWORD);
        agrees();
        button("Make my account").click();
        return reads(called);
    }

    /** The three boxes of the sign-up page. */
    Visit agrees() {
        for (var box : List.of("I am 18 or older", "I have read what Lull is", "I agree that this Lull keeps")) {
            page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^" + box)))
                    .check(new Locator.CheckOptions().setForce(true));
        }
        return this;
    }

    /** Signs in; ends on Today. */
    Visit signsIn(String email, String password) {
        open("/sign-in");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(password);
        button("Sign in").click();
        page.waitForURL("**/today*");
        return this;
    }

    /** Types e-mail and password; ends on the page that asks for the second step. */
    Visit signsInHalfway(String email, String password) {
        open("/sign-in");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(password);
        button("Sign in").click();
        return reads("^One more step$");
    }

    /** Signs in with the second step; ends where a therapist arrives. */
    Visit signsInAsTherapist(String email, String password, TestAuthenticator app) {
        signsInHalfway(email, password);
        field("Code from your app").fill(app.code());
        button("Go on").click();
        page.waitForURL("**/caseload*");
        return this;
    }
}
