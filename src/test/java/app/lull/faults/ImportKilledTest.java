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
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} in the middle of a long import into the real jar: nothing of it is there, and it can be done again. */
@Tag("browser")
class ImportKilledTest {

    private static final int LINES = 100_000;
    private static final double PATIENCE_MS = 120_000;

    @TempDir
    static Path folder = Path.of("");

    private final Random random = new Random(Long.getLong("lull.seed", 20261126));

    @Test
    void killing_the_application_in_the_middle_of_an_import_leaves_nothing_of_it() throws Exception {
        isAllOrNothing("the application", killed -> {
            killed.killApplication();
            killed.startAgain();
        });
    }

    @Test
    void killing_postgresql_in_the_middle_of_an_import_leaves_nothing_of_it() throws Exception {
        isAllOrNothing("PostgreSQL", RunningLull::killDatabase);
    }

    private void isAllOrNothing(String what, Consumer<RunningLull> kill) throws Exception {
        var file = written(folder.resolve("log.csv"));
        try (var lull = RunningLull.start();
                var chromium = new Chromium()) {
            var person = new JarPeople(lull::asSuperuser).add();
            var page = chromium.phone();
            begins(page, lull, person, file);
            int after = 5_000 + random.nextInt(LINES / 2);
            awaitLines(page, after);

            kill.accept(lull);

            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .ignoreExceptions()
                    .until(() -> rows(lull, "intake.entry", person) == 0);
            assertThat(rows(lull, "intake.day_total", person)).isZero();
            assertThat(rows(lull, "intake.own_item", person)).isZero();

            var again = chromium.phone();
            begins(again, lull, person, file);
            again.getByText("100,000 entries are in your log now")
                    .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MS));
            assertThat(rows(lull, "intake.entry", person)).isEqualTo(LINES);
            System.out.printf("kill -9 of %s after %d lines of an import: 0 rows; once more: %d%n", what, after, LINES);
        }
    }

    private static void begins(Page page, RunningLull lull, JarPeople.Person person, Path file) {
        Chromium.signIn(page, lull.address(), person);
        page.navigate(lull.address() + "/log/import");
        page.locator("vaadin-upload input[type=file]").setInputFiles(file);
        button(page, "Check the whole file").click();
        var begin = button(page, "Import 100,000 lines");
        begin.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MS));
        begin.click();
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    /** Waits until the page tells that so many lines are done, and the import goes on. */
    private static void awaitLines(Page page, int many) {
        var far = page.getByText(Pattern.compile("^[0-9,]+ of 100,000 lines$"));
        Awaitility.await()
                .atMost(Duration.ofMillis((long) PATIENCE_MS))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> Integer.parseInt(far.textContent().split(" ", 2)[0].replace(",", "")) >= many);
    }

    private static int rows(RunningLull lull, String table, JarPeople.Person person) throws SQLException {
        try (var connection = lull.asSuperuser()) {
            return Diary.list(connection, "select 1 from " + table + " where patient_id = '" + person.id() + "'")
                    .size();
        }
    }

    private static Path written(Path file) throws IOException {
        var start = Instant.parse("2020-02-01T00:00:00Z");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("When,Drink,mg\n");
            for (int i = 0; i < LINES; i++) {
                out.write(start.plusSeconds(i * 2_000L) + (i % 10 == 0 ? ",Oma's Kaffee,80\n" : ",Espresso,63\n"));
            }
        }
        return file;
    }
}
