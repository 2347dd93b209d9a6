package app.lull.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** The steps of a day as somebody meets them on Today. */
record OnToday(Visit visit) {

    /** Opens Today anew, with everything it has in sight. */
    OnToday open() {
        visit.open("/today").reads("^Good ");
        var more = visit.buttonLike("more, if you like$");
        if (more.count() > 0) {
            more.click();
            assertThat(more).hasAttribute("aria-expanded", "true");
        }
        return this;
    }

    /** Opens Today and sees which day of the program it is. */
    OnToday day(int day) {
        open();
        visit.sees(", day " + day);
        return this;
    }

    /** Begins this step and waits for the screen with the heading. */
    Visit begins(String step, String heading) {
        open().button("(Begin|Open|Look again|Once more)", step).click();
        return visit.reads(heading);
    }

    /** Says that a step is done that Lull cannot see. */
    OnToday marks(String step) {
        open().button("Mark as done", step).click();
        assertThat(button("Not done yet", step)).isVisible();
        return this;
    }

    /** Reads the day's cards: the first from Today, each leading to the next, the last back to Today. */
    OnToday reads(String... cards) {
        open().button("Read", ".*" + cards[0]).click();
        for (var card : cards) {
            visit.reads("^%s$".formatted(card)).button("I have read it").click();
        }
        visit.reads("^Good ");
        return this;
    }

    private Locator button(String does, String step) {
        return visit.buttonLike("^%s: %s$".formatted(does, step));
    }
}
