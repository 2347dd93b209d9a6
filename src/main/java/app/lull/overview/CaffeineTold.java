package app.lull.overview;

import app.lull.insights.Middle;
import app.lull.intake.CaffeineDay;
import app.lull.intake.CaffeineWeeks;
import app.lull.intake.DayTotal;
import app.lull.taper.CaffeinePlans;
import app.lull.taper.Now;
import app.lull.taper.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Caffeine of the last two weeks, and where a plan for less stands. */
@Component
class CaffeineTold implements Telling {

    private static final int DAYS = 14;

    private final CaffeineWeeks weeks;
    private final CaffeinePlans plans;

    CaffeineTold(CaffeineWeeks weeks, CaffeinePlans plans) {
        this.weeks = weeks;
        this.plans = plans;
    }

    @Override
    public Topic topic() {
        return Topic.CAFFEINE;
    }

    @Override
    public List<String> lines(Glance glance) {
        var lines = new ArrayList<String>();
        var days = weeks.period(glance.patient(), glance.today().minusDays(DAYS - 1L), glance.today());
        lines.add("The last %d days: %s.".formatted(DAYS, middle(days)));
        plans.now(glance.patient(), glance.today()).ifPresent(now -> lines.addAll(plan(now, glance.today())));
        return lines;
    }

    /** The middle of the days that are known; too few are said to be too few. */
    static String middle(List<CaffeineDay> days) {
        var known =
                days.stream().map(CaffeineDay::total).filter(Objects::nonNull).toList();
        var logged = "%d of %d days logged".formatted(known.size(), days.size());
        if (known.size() < Middle.ENOUGH_FOR_A_SPREAD) {
            return known.isEmpty() ? "nothing logged" : logged + ", too few to tell a middle";
        }
        var middle = Middle.of(
                known.stream().map(DayTotal::mg).map(CaffeineDay::about).toList());
        var spread = Objects.requireNonNull(middle.spread());
        var lower = CaffeineDay.about(spread.lower());
        var upper = CaffeineDay.about(spread.upper());
        return "about %d mg a day in the middle, %s (%s)"
                .formatted(
                        CaffeineDay.about(middle.median()),
                        lower == upper ? "much the same on most days" : "mostly %d to %d".formatted(lower, upper),
                        logged);
    }

    static List<String> plan(Now now, LocalDate today) {
        if (now.plan().status() == Status.PAUSED) {
            return List.of("Their plan for less caffeine has a break now.");
        }
        var stretch = now.stretch();
        if (stretch == null) {
            return List.of("A plan for less caffeine begins on %s."
                    .formatted(Said.day(now.plan().beginsOn(), today)));
        }
        var lines = new ArrayList<String>();
        var hour = now.noneAfter() == null ? "" : ", none after " + now.noneAfter();
        var mg = stretch.mg();
        lines.add(
                mg == null
                        ? "Their plan: the amount stays%s.".formatted(hour)
                        : "Their plan: step %d of %d, up to %d mg a day%s; day %d of the step."
                                .formatted(
                                        stretch.place() + 1, now.plan().steps().size(), mg, hour, now.daysOnStep()));
        if (mg != null && now.logged() > 0) {
            lines.add("Within it on %d of %s logged on this step."
                    .formatted(now.kept(), Said.count(now.logged(), "day")));
        }
        if (now.heldUntil() != null) {
            lines.add("The step is repeated until %s.".formatted(Said.day(now.heldUntil(), today)));
        }
        var next = now.next();
        if (next != null && next.mg() != null) {
            lines.add("Next from %s: up to %d mg.".formatted(Said.day(next.from(), today), next.mg()));
        }
        return lines;
    }
}
