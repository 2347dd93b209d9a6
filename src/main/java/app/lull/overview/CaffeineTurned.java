package app.lull.overview;

import app.lull.account.DataKind;
import app.lull.insights.Middle;
import app.lull.intake.CaffeineDay;
import app.lull.intake.CaffeineWeeks;
import app.lull.intake.DayTotal;
import app.lull.taper.CaffeinePlans;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Caffeine since, and the plan for less of it. */
@Component
@Order(5)
class CaffeineTurned implements Turning {

    private static final double MUCH = 50;

    private final CaffeineWeeks weeks;
    private final CaffeinePlans plans;

    CaffeineTurned(CaffeineWeeks weeks, CaffeinePlans plans) {
        this.weeks = weeks;
        this.plans = plans;
    }

    @Override
    public List<Turned> turned(Glance glance, Period since) {
        if (!glance.has(DataKind.INTAKE)) {
            return List.of();
        }
        var before = since.before();
        var now = weeks.period(glance.patient(), since.from(), since.to());
        var then = weeks.period(glance.patient(), before.from(), before.to());
        var words = "Caffeine: %s. Before: %s.".formatted(CaffeineTold.middle(now), CaffeineTold.middle(then));
        var later = median(now);
        var earlier = median(then);
        var turned = new ArrayList<Turned>();
        turned.add(
                later != null && earlier != null && Math.abs(later - earlier) >= MUCH
                        ? Turned.of(Topic.CAFFEINE, words, Turn.CAFFEINE_CHANGED)
                        : Turned.of(Topic.CAFFEINE, words));
        plans.now(glance.patient(), glance.today())
                .ifPresent(plan -> turned.add(Turned.of(
                        Topic.CAFFEINE,
                        String.join(" ", CaffeineTold.plan(plan, glance.today())),
                        Turn.CAFFEINE_PLAN)));
        return turned;
    }

    private static @Nullable Double median(List<CaffeineDay> days) {
        var known = days.stream()
                .map(CaffeineDay::total)
                .filter(Objects::nonNull)
                .map(DayTotal::mg)
                .map(CaffeineDay::about)
                .toList();
        return known.size() < Middle.ENOUGH_FOR_A_SPREAD
                ? null
                : Middle.of(known).median();
    }
}
