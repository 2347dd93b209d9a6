package app.lull.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.RunningLull;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} in the middle of a long import into the real jar: nothing of it is there, and it can be done again. */
@Tag("browser")
@SuppressWarnings("NullAway.Init") // set before each test
class ImportKilledTest {

    private static final double PATIENCE_MS = 120_000;

    @TempDir
    static Path folder = Path.of("");

    private static RunningLull lull;

    private final Random random = new Random(Long.getLong("lull.seed", 20261126));

    @BeforeAll
    static void open() {
        lull = RunningLull.start();
    }

    @AfterAll
    static void close() {
        lull.close();
    }

    @Test
    void killing_the_application_in_the_middle_of_an_import_leaves_nothing_of_it() throws Exception {
        isAllOrNothing("the application", ImportKilledTest::killsTheApplication, 30_000);
    }

    @Test
    void killing_postgresql_in_the_middle_of_an_import_leaves_nothing_of_it() throws Exception {
        isAllOrNothing("PostgreSQL", RunningLull::killDatabase, 30_000);
    }

    @Test
    @Tag("long")
    void killing_the_application_in_the_middle_of_100000_lines_leaves_nothing_of_them() throws Exception {
        isAllOrNothing("the application", ImportKilledTest::killsTheApplication, 100_000);
    }

    @Test
    @Tag("long")
    void killing_postgresql_in_the_middle_of_100000_lines_leaves_nothing_of_them() throws Exception {
        isAllOrNothing("PostgreSQL", RunningLull::killDatabase, 100_000);
    }

    private static void killsTheApplication(RunningLull killed) {
        killed.killApplication();
        killed.startAgain();
    }

    private void isAllOrNothing(String what, Consumer<RunningLull> kill, int lines) throws Exception {
        var file = written(folder.resolve("log.csv"), lines);
        try (var chromium = new Chromium()) {
            var person = new JarPeople(lull::asSuperuser).add();
            var page = chromium.phone();
            begins(page, person, file, lines);
            int after = lines / 20 + random.nextInt(lines / 2);
            awaitLines(page, after, lines);

            kill.accept(lull);

            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .ignoreExceptions()
                    .until(() -> rows("intake.entry", person) == 0);
            assertThat(rows("intake.day_total", person)).isZero();
            assertThat(rows("intake.own_item", person)).isZero();

            var again = chromium.phone();
            begins(again, person, file, lines);
            again.getByText(many(lines) + " entries are in your log now")
                    .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MS));
            assertThat(rows("intake.entry", person)).isEqualTo(lines);
            System.out.printf("kill -9 of %s after %d lines of an import: 0 rows; once more: %d%n", what, after, lines);
        }
    }

    private static void begins(Page page, JarPeople.Person person, Path file, int lines) {
        Chromium.signIn(page, lull.address(), person);
        page.navigate(lull.address() + "/log/import");
        page.locator("vaadin-upload input[type=file]").setInputFiles(file);
        button(page, "Check the whole file").click();
        var begin = button(page, "Import " + many(lines) + " lines");
        begin.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MS));
        begin.click();
    }

    /** As the page writes it. */
    private static String many(int lines) {
        return String.format(Locale.ROOT, "%,d", lines);
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    /** Waits until the page tells that so many lines are done, and the import goes on. */
    private static void awaitLines(Page page, int many, int lines) {
        var far = page.getByText(Pattern.compile("^[0-9,]+ of " + many(lines) + " lines$"));
        Awaitility.await()
                .atMost(Duration.ofMillis((long) PATIENCE_MS))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> Integer.parseInt(far.textContent().split(" ", 2)[0].replace(",", "")) >= many);
    }

    private static int rows(String table, JarPeople.Person person) throws SQLException {
        try (var connection = lull.asSuperuser()) {
            return Diary.list(connection, "select 1 from " + table + " where patient_id = '" + person.id() + "'")
                    .size();
        }
    }

    private static Path written(Path file, int lines) throws IOException {
        var start = Instant.parse("2020-02-01T00:00:00Z");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("When,Drink,mg\n");
            for (int i = 0; i < lines; i++) {
                out.write(start.plusSeconds(i * 2_000L) + (i % 10 == 0 ? ",Oma's Kaffee,80\n" : ",Espresso,63\n"));
            }
        }
        return file;
    }
}
