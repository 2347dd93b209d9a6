package app.lull.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.caseload.MadeUpCaseload;
import app.lull.testing.Chromium;
import app.lull.testing.Evenings;
import app.lull.testing.RunningLull;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list with the keys alone: searched, walked along, opened, acknowledged and set aside for later. */
@Tag("browser")
class CaseloadByKeyboardTest {

    private static final ZoneId ZONE = Evenings.somewhere();
    private static final String EMAIL = "keys@example.org";
    private static final int PATIENTS = 60;
    private static final long SEED = 20261126;

    @Test
    void a_morning_with_the_list_and_no_mouse() throws SQLException {
        System.out.println("seed " + SEED);
        var lull = RunningLull.shared();
        try (var chromium = new Chromium()) {
            var kept = new Kept(lull);
            var app = kept.therapist(EMAIL, Visit.PASSWORD);
            try (var superuser = lull.asSuperuser()) {
                new MadeUpCaseload(SEED, Instant.now()).write(superuser, UUID.fromString(kept.idOf(EMAIL)), PATIENTS);
            }
            var kim = new Visit(chromium.desk(ZONE), lull.address());
            kim.page().setViewportSize(1280, 800);
            kim.signsInAsTherapist(EMAIL, Visit.PASSWORD, app).reads("^Who needs something$");
            var keys = new Keyboard(kim.page());

            var first = name(lines(kim).first());
            var second = name(lines(kim).nth(1));
            keys.press("ArrowDown").isAt("^" + first);
            detailOf(kim, first);
            keys.press("ArrowDown").isAt("^" + second);
            detailOf(kim, second);
            keys.press("ArrowUp").isAt("^" + first);
            detailOf(kim, first);

            var own = "therapist_id = '" + kept.idOf(EMAIL) + "'";
            acknowledges(kim, keys, first);
            assertThat(kept.all("caseload.answered_flag where " + own)).isOne();
            setsAside(kim, keys, second);
            assertThat(kept.all("caseload.answered_flag where until is not null and note is not null and " + own))
                    .isOne();

            finds(kim, keys);
            assertThat(kim.faults()).isEmpty();
            System.out.println("by keyboard: " + keys.stops().size() + " stops, each of them seen");
        }
    }

    private static Locator lines(Visit kim) {
        return kim.page().getByRole(AriaRole.OPTION);
    }

    private static String name(Locator line) {
        return line.locator(".name").innerText();
    }

    private static void detailOf(Visit kim, String name) {
        assertThat(kim.page()
                        .getByRole(
                                AriaRole.HEADING,
                                new com.microsoft.playwright.Page.GetByRoleOptions()
                                        .setName(name)
                                        .setLevel(2)))
                .isVisible();
    }

    /** The one key answers the first reason; the focus stays with the patient. */
    private static void acknowledges(Visit kim, Keyboard keys, String who) {
        keys.leaves("a");
        kim.sees("Acknowledged. It comes back when something newer happens.");
        keys.isAt("^" + who);
    }

    private static void setsAside(Visit kim, Keyboard keys, String who) {
        keys.press("Home");
        for (int step = 0; step < PATIENTS && !keys.at().startsWith(who); step++) {
            keys.press("ArrowDown");
        }
        detailOf(kim, who);
        keys.to("^Later, or with a note").press("Enter");
        assertThat(kim.field("Why (shared with nobody)")).isVisible();
        keys.to("Back on the list on").types("1/1/2020").to("Why \\(shared with nobody\\)");
        keys.to("^Set aside$").press("Enter").isAt("Back on the list on");
        kim.sees("Choose a day from tomorrow on");
        keys.leaves("Control+a");
        keys.types(DateTimeFormatter.ofPattern("d/M/yyyy")
                .format(LocalDate.now(ZONE).plusDays(9)));
        keys.to("Why \\(shared with nobody\\)").types("We meet on that day");
        keys.to("^Set aside$").leaves("Enter");
        kim.sees("Back on the list on").sees("We meet on that day");
        keys.isAt("^" + who);
    }

    /** From the list to one by name, and to the page of them. */
    private static void finds(Visit kim, Keyboard keys) {
        var wanted = name(lines(kim).nth(7));
        keys.press("/").isAt("^Search a name$").types(wanted);
        assertThat(lines(kim).first()).containsText(wanted);
        assertThat(lines(kim).filter(new Locator.FilterOptions().setHasNotText(wanted)))
                .hasCount(0);
        keys.press("ArrowDown").isAt("^" + wanted);
        detailOf(kim, wanted);
        keys.leaves("Enter");
        kim.reads("^" + wanted + "$");
        kim.page().goBack();
        kim.reads("^Who needs something$");
        detailOf(kim, wanted);
    }
}
