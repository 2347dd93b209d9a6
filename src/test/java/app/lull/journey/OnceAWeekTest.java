package app.lull.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.Chromium;
import app.lull.testing.Evenings;
import app.lull.testing.RunningLull;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is asked once a week: the map by the keys alone, and every screen of it on a phone and a desk. */
@Tag("browser")
class OnceAWeekTest {

    private static final ZoneId ZONE = Evenings.somewhere();
    private static final String EMAIL = "wim@example.org";

    private final Gallery gallery = Gallery.ofTwo();

    @Test
    void the_map_is_marked_with_the_keys_and_the_week_is_answered() {
        var lull = RunningLull.shared();
        try (var chromium = new Chromium()) {
            var kept = new Kept(lull);
            var page = chromium.narrow(ZONE);
            var wim = new Visit(page, lull.address()).signsUp("Wim", EMAIL);

            marks(wim, new Keyboard(page));
            assertThat(kept.of(EMAIL, "regions::text", "review.body_map")).isEqualTo("{calf_l}");
            answers(wim);
            assertThat(kept.of(EMAIL, "items::text", "review.week")).isEqualTo("{1,1,1,1,1,1,1,1}");
            wim.open("/review/report").reads("Values from a blood test");
            gallery.show(page, "review-report");

            assertThat(wim.faults()).isEmpty();
            assertThat(gallery.findings()).isEmpty();
        }
    }

    private void marks(Visit wim, Keyboard keys) {
        wim.open("/review/map").reads("Where it twitches").sees("your left lower leg");
        keys.to("^Where it twitched.*your left eyelid$").press("Space").press("Space");
        keys.to("^Where it twitched.*your left lower leg$").press("Space");
        assertThat(box(wim.page(), "your left lower leg")).isChecked();
        assertThat(box(wim.page(), "your left eyelid")).not().isChecked();
        assertThat(wim.page().locator("lull-body-map path.marked")).hasCount(2); // in front and at the back
        gallery.show(wim.page(), "review-map");
        keys.to("^Save$").press("Enter");
        wim.sees("It can be changed until 04:00.");
    }

    private void answers(Visit wim) {
        wim.open("/review").reads("Your week in review").sees("I checked or tested my body");
        gallery.show(wim.page(), "review");
        var groups = wim.page().getByRole(AriaRole.RADIOGROUP);
        for (int item = 0; item < 8; item++) {
            groups.nth(item).getByRole(AriaRole.RADIO).nth(1).check(new Locator.CheckOptions().setForce(true));
        }
        wim.button("Save").click();
        wim.sees("12 of 32");
        gallery.show(wim.page(), "review-kept");
    }

    private static Locator box(Page page, String words) {
        return page.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(words).setExact(true));
    }
}
