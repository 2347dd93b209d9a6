package app.lull.faults;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser named by {@code LULL_CHROMIUM}, else the one on the PATH, as a phone. */
final class Chromium implements AutoCloseable {

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    Page phone() {
        return browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setTimezoneId("Europe/Berlin")
                        .setLocale("en-GB"))
                .newPage();
    }

    static void signIn(Page page, String address, JarPeople.Person person) {
        page.navigate(address + "/sign-in");
        page.locator("input[name=username]").fill(person.email());
        page.locator("input[name=password]").fill(JarPeople.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL("**/today");
        page.locator("main h1").waitFor();
    }

    private static Path executable() {
        var named = System.getenv("LULL_CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium: install one, or name it in LULL_CHROMIUM"));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
