package app.lull.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.store.embedded.EmbeddedPostgres;
import app.lull.testing.RunningLull;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A patient's evening on a phone, while the line between the real jar and its database is out. */
@Tag("browser")
@SuppressWarnings("NullAway.Init") // set before each test
class CheckInWithoutDatabaseTest {

    /** Each tap is kept as a draft; one that is still on its way would meet the fault before Save does. */
    private static final String SERVER_HAS_ANSWERED =
            "() => !Object.values(window.Vaadin.Flow.clients).some(one => one.isActive && one.isActive())";

    private static final double TOLD_WITHIN = 6000;
    private static final double BACK_WITHIN = 5000;
    private static final List<String> TAPPED = List.of("4", "5", "3", "1", "2");

    @TempDir
    static Path home = Path.of("");

    private static EmbeddedPostgres postgres;
    private static TcpProxy network;
    private static RunningLull lull;
    private static Chromium chromium;

    enum Way {
        REFUSES(TcpProxy::refuse),
        SWALLOWS(TcpProxy::swallow);

        private final Consumer<TcpProxy> happens;

        Way(Consumer<TcpProxy> happens) {
            this.happens = happens;
        }
    }

    @BeforeAll
    static void open() {
        postgres = EmbeddedPostgres.start(home.resolve("database"));
        network = new TcpProxy(postgres.port());
        lull = lull();
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        lull.close();
        network.close();
        postgres.close();
    }

    @AfterEach
    void allIsWell() {
        network.recover();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_tapped_stays_and_is_saved_without_a_reload_once_the_database_is_back(Way way) throws SQLException {
        var person = new JarPeople(CheckInWithoutDatabaseTest::asSuperuser).add();
        var page = chromium.phone();
        Chromium.signIn(page, lull.address(), person);
        page.navigate(lull.address() + "/check-in");
        tap(page);

        way.happens.accept(network);
        long told = save(page, page.getByText("cannot reach its store"), TOLD_WITHIN);
        assertThat(tapped(page)).as("what was tapped").isEqualTo(TAPPED);

        network.recover();
        long back = saveAgainAndAgain(page, page.getByText("Kept."));
        System.out.printf(
                "check-in while the database %s: told after %d ms, kept %d ms after its return%n",
                way.name().toLowerCase(Locale.ROOT), told, back);
        try (var connection = asSuperuser()) {
            assertThat(Diary.list(
                            connection, "select anxiety from checkin.evening where patient_id = '" + person.id() + "'"))
                    .containsExactly("4");
        }
    }

    private static Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(
                postgres.url(EmbeddedPostgres.DATABASE), "postgres", postgres.superuserPassword());
    }

    private static RunningLull lull() {
        var url = "jdbc:postgresql://127.0.0.1:" + network.port() + "/" + EmbeddedPostgres.DATABASE;
        return RunningLull.start(
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=lull_app",
                "--spring.datasource.password=" + postgres.appPassword(),
                "--spring.flyway.user=lull_owner",
                "--spring.flyway.password=" + postgres.ownerPassword());
    }

    private static void tap(Page page) {
        page.locator("lull-scale")
                .first()
                .locator("input")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        for (int i = 0; i < TAPPED.size(); i++) {
            page.locator("lull-scale")
                    .nth(i)
                    .locator("input[value='" + TAPPED.get(i) + "']")
                    .evaluate("radio => radio.click()");
        }
        assertThat(tapped(page)).isEqualTo(TAPPED);
        page.waitForFunction(SERVER_HAS_ANSWERED);
    }

    @SuppressWarnings("unchecked")
    private static List<String> tapped(Page page) {
        return (List<String>)
                page.evaluate("[...document.querySelectorAll('lull-scale input:checked')].map(radio => radio.value)");
    }

    /** Taps Save; the milliseconds until this is seen. Save sleeps while the server thinks, so it is waited for. */
    private static long save(Page page, Locator seen, double within) {
        var button =
                page.locator("vaadin-button:not([disabled])").filter(new Locator.FilterOptions().setHasText("Save"));
        button.waitFor();
        long begun = System.nanoTime();
        button.evaluate("button => button.click()");
        seen.first().waitFor(new Locator.WaitForOptions().setTimeout(within));
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }

    /** As somebody does who is told to try again: a tap, a moment's look, another tap. */
    private static long saveAgainAndAgain(Page page, Locator seen) {
        long begun = System.nanoTime();
        while (true) {
            try {
                save(page, seen, 1200);
                return Duration.ofNanos(System.nanoTime() - begun).toMillis();
            } catch (TimeoutError e) {
                if (page.url().endsWith("/today")) { // it is kept; its word may have come and gone with a slow page
                    return Duration.ofNanos(System.nanoTime() - begun).toMillis();
                }
                if (Duration.ofNanos(System.nanoTime() - begun).toMillis() > BACK_WITHIN) {
                    throw e;
                }
            }
        }
    }
}
