package app.lull.overview.ui;

import app.lull.account.Me;
import app.lull.intake.CaffeineDay;
import app.lull.intake.CaffeineDays;
import app.lull.intake.CaffeineSpan;
import app.lull.intake.DayTotal;
import app.lull.overview.Evidence;
import app.lull.overview.Topic;
import app.lull.ui.Card;
import app.lull.ui.Chip;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much caffeine was it day by day, how late, and what was the plan? */
@Route("patients/:patient([0-9a-fA-F-]{36})/caffeine")
@PageTitle("Day by day · Lull")
@RolesAllowed("THERAPIST")
class CaffeineView extends EvidenceScreen {

    private CaffeineSpan span = CaffeineSpan.FOUR_WEEKS;

    CaffeineView(Evidence evidence, Me me) {
        super(evidence, me);
    }

    @Override
    void show() {
        var seen = evidence().caffeine(therapist(), patient(), span);
        show(
                Topic.CAFFEINE,
                seen,
                days -> days.ifPresent(shown -> {
                    add(Chip.row("How far back", chips(shown)));
                    add(
                            new Card(CaffeineChart.of(shown, String.join(" ", seen.lines())))
                                    .note(
                                            "Where nothing is drawn, nothing is logged. A ring is a day without caffeine. Dashed: their plan."));
                    add(new Card(table(shown)));
                }));
    }

    private Chip[] chips(CaffeineDays shown) {
        return Arrays.stream(CaffeineSpan.values())
                .map(one -> new Chip(words(one), () -> {
                            span = one;
                            reload();
                        })
                        .selected(one == shown.span()))
                .toArray(Chip[]::new);
    }

    private static Facts table(CaffeineDays shown) {
        var table = new Facts(
                "Each day that is logged, the latest first",
                List.of("Day", "Caffeine", "At least and at most", "The last at", "Plan"));
        shown.days().reversed().stream()
                .filter(day -> day.total() != null)
                .forEach(day -> table.row(
                        Words.day(day.day()),
                        amount(day.total()),
                        range(day.total()),
                        Words.orNothing(day.last()),
                        day.plan() == null ? "" : day.plan().words()));
        return table;
    }

    private static String amount(@Nullable DayTotal total) {
        return total == null
                ? "not logged"
                : total.isWithout() ? "without" : "about %d mg".formatted(CaffeineDay.about(total.mg()));
    }

    private static String range(@Nullable DayTotal total) {
        return total == null
                ? ""
                : "%d to %d mg".formatted(CaffeineDay.about(total.low()), CaffeineDay.about(total.high()));
    }

    private static String words(CaffeineSpan span) {
        return switch (span) {
            case FOUR_WEEKS -> "4 weeks";
            case THREE_MONTHS -> "3 months";
            case YEAR -> "A year";
        };
    }
}
