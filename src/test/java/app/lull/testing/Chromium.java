package app.lull.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The browser people hold: {@code LULL_CHROMIUM} names it, else it is the one on the PATH. Each page has a profile of its
 * own, and {@link #close} throws them away. Tests that use it carry {@code @Tag("browser")}.
 */
public final class Chromium implements AutoCloseable {

    /** Long, since two browsers, two servers and two databases may share one slow core; a test that passes waits for none of it. */
    private static final double PATIENCE_MS = 60_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--renderer-process-limit=1", // else it keeps one ready beside each page, for nobody
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** The browser itself, which the tests of this JVM share; it ends with it. Playwright wants one thread, as they have. */
    private static final class Shared {
        private static final Browser BROWSER = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(ARGUMENTS));
    }

    private final List<BrowserContext> profiles = new ArrayList<>();

    /** A phone of 390 × 844 that is touched, in that zone. */
    public Page phone(ZoneId zone) {
        return page(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true)
                .setTimezoneId(zone.getId()));
    }

    /** A window on a desk, without touch, in that zone; nothing on it moves. */
    public Page desk(ZoneId zone) {
        return page(new Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setTimezoneId(zone.getId()));
    }

    /** A window as narrow as a phone, with a keyboard and no touch, in that zone. */
    public Page narrow(ZoneId zone) {
        return page(new Browser.NewContextOptions().setViewportSize(390, 844).setTimezoneId(zone.getId()));
    }

    private Page page(Browser.NewContextOptions options) {
        var context = Shared.BROWSER.newContext(options.setLocale("en-GB").setAcceptDownloads(true));
        profiles.add(context);
        context.setDefaultTimeout(PATIENCE_MS);
        return context.newPage();
    }

    private static Path executable() {
        var named = System.getenv("LULL_CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        var folders = Arrays.asList(System.getenv("PATH").split(File.pathSeparator));
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("No Chromium on the PATH: install one, or name it in LULL_CHROMIUM"));
    }

    @Override
    public void close() {
        profiles.forEach(BrowserContext::close);
    }
}
