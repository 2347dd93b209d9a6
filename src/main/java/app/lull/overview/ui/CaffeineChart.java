package app.lull.overview.ui;

import app.lull.intake.CaffeineDay;
import app.lull.intake.CaffeineDays;
import app.lull.intake.DayTotal;
import app.lull.intake.PlannedDay;
import app.lull.ui.DaysChart;
import app.lull.ui.DaysChart.Amount;
import app.lull.ui.DaysChart.Amounts;
import app.lull.ui.DaysChart.Hour;
import app.lull.ui.DaysChart.Moments;
import app.lull.ui.SeriesLook;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Caffeine day by day as a picture: how much, and how late, with the plan behind both. */
final class CaffeineChart {

    private static final int MORNING = 4;
    private static final int NEXT_MORNING = 28;
    private static final List<Hour> HOURS = List.of(
            new Hour(MORNING, "04:00"),
            new Hour(10, "10:00"),
            new Hour(16, "16:00"),
            new Hour(22, "22:00"),
            new Hour(NEXT_MORNING, "04:00"));

    private CaffeineChart() {}

    static DaysChart of(CaffeineDays shown, String description) {
        var days = shown.days();
        var chart = new DaysChart();
        chart.show(
                description,
                days.getFirst().day(),
                SeriesLook.CAFFEINE,
                new Amounts(
                        "Caffeine, mg a day",
                        "Thin line: from the least to the most it can be",
                        "Bar: middle day of a week. Line: least to most",
                        each(days, day -> amount(day.total())),
                        each(days, CaffeineDay::isWithout),
                        each(days, day -> milligrams(day.plan()))),
                new Moments(
                        "The last one of the day",
                        MORNING,
                        NEXT_MORNING,
                        HOURS,
                        each(days, day -> hour(day.last())),
                        each(
                                days,
                                day -> day.plan() == null
                                        ? null
                                        : hour(day.plan().noneAfter()))));
        return chart;
    }

    private static <T extends @Nullable Object> List<T> each(List<CaffeineDay> days, Function<CaffeineDay, T> part) {
        var all = new ArrayList<T>(days.size());
        days.forEach(day -> all.add(part.apply(day)));
        return all;
    }

    private static @Nullable Amount amount(@Nullable DayTotal total) {
        return total == null
                ? null
                : new Amount(
                        CaffeineDay.about(total.mg()), CaffeineDay.about(total.low()), CaffeineDay.about(total.high()));
    }

    private static @Nullable Double milligrams(@Nullable PlannedDay plan) {
        return plan == null || plan.mg() == null ? null : plan.mg().doubleValue();
    }

    private static @Nullable Double hour(@Nullable LocalTime time) {
        return time == null ? null : CaffeineDay.hours(time);
    }
}
