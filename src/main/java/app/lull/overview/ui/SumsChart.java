package app.lull.overview.ui;

import app.lull.ui.SeriesLook;
import app.lull.ui.WeeksChart;
import app.lull.ui.WeeksChart.Panel;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Sums that come now and then, on an axis of weeks; a week without one stays open. */
final class SumsChart {

    private SumsChart() {}

    /** @param sums by day, at least one */
    static WeeksChart of(String title, int most, NavigableMap<LocalDate, Integer> sums, String description) {
        var first = sums.firstKey();
        var byWeek = new TreeMap<Long, Integer>();
        sums.forEach((day, sum) -> byWeek.put(ChronoUnit.DAYS.between(first, day) / 7, sum));
        var weeks = LongStream.rangeClosed(0, byWeek.lastKey()).boxed().toList();
        var chart = new WeeksChart(description);
        chart.show(
                weeks.stream().map(first::plusWeeks).toList(),
                List.of(new Panel(
                        title,
                        SeriesLook.SCORE,
                        0,
                        most,
                        weeks.stream()
                                .map(week -> byWeek.containsKey(week)
                                        ? new WeeksChart.Mark(byWeek.getOrDefault(week, 0))
                                        : null)
                                .toList(),
                        null)));
        return chart;
    }
}
