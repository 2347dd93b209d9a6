package app.lull.faults;

import com.microsoft.playwright.Page;
import java.time.ZoneId;

/** The browser of these people, who live in Berlin. */
final class Chromium implements AutoCloseable {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final app.lull.testing.Chromium browser = new app.lull.testing.Chromium();

    Page phone() {
        return browser.phone(BERLIN);
    }

    static void signIn(Page page, String address, JarPeople.Person person) {
        page.navigate(address + "/sign-in");
        page.locator("input[name=username]").fill(person.email());
        page.locator("input[name=password]").fill(JarPeople.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL("**/today");
        page.locator("main h1").waitFor();
    }

    @Override
    public void close() {
        browser.close();
    }
}
