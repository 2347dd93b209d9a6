package app.lull.intake.ui;

import app.lull.intake.CaffeineDay;
import app.lull.intake.CaffeineDays;
import app.lull.intake.DayTotal;
import app.lull.intake.PlannedDay;
import app.lull.ui.Card;
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

/** The picture of the days: how much, and below it how late. */
class DaysCard extends Card {

    private static final int MORNING = 4;
    private static final int NEXT_MORNING = 28;
    private static final List<Hour> HOURS = List.of(
            new Hour(MORNING, "04:00"),
            new Hour(10, "10:00"),
            new Hour(16, "16:00"),
            new Hour(22, "22:00"),
            new Hour(NEXT_MORNING, "04:00"));

    DaysCard(CaffeineDays shown) {
        var days = shown.days();
        var chart = new DaysChart();
        chart.show(
                shown.sentence() + " The same figures are in the table below.",
                days.getFirst().day(),
                SeriesLook.CAFFEINE,
                amounts(days),
                moments(days));
        var planned = days.stream().anyMatch(day -> day.plan() != null);
        note("Where nothing is drawn, nothing is logged. A ring is a day without caffeine."
                + (planned ? " Dashed: your own plan." : ""));
        add(chart);
    }

    private static Amounts amounts(List<CaffeineDay> days) {
        return new Amounts(
                "Caffeine, mg a day",
                "Thin line: from the least to the most it can be",
                "Bar: middle day of a week. Line: least to most",
                each(days, day -> amount(day.total())),
                each(days, CaffeineDay::isWithout),
                each(days, day -> milligrams(day.plan())));
    }

    private static Moments moments(List<CaffeineDay> days) {
        return new Moments(
                "The last one of the day",
                MORNING,
                NEXT_MORNING,
                HOURS,
                each(days, day -> hour(day.last())),
                each(days, day -> day.plan() == null ? null : hour(day.plan().noneAfter())));
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
