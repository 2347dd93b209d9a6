package app.lull.ratings.ui;

import app.lull.ratings.RatingsPage.Course;
import app.lull.ui.Card;
import app.lull.ui.SeriesLook;
import app.lull.ui.WeeksChart;
import app.lull.ui.WeeksChart.Panel;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** CGI-S over the weeks, one panel for each who rated: two raters' numbers are not one line. */
class SeverityCard extends Card {

    private static final int DAYS = 7;

    SeverityCard(List<Course> courses) {
        var title = new H2("CGI-S over time");
        title.addClassName("title");
        var chart = new WeeksChart("CGI-S by week, 1 to 7; the same numbers stand in the table.");
        var first = courses.stream()
                .map(course -> course.severity().firstKey())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var last = courses.stream()
                .map(course -> course.severity().lastKey())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var weeks = LongStream.rangeClosed(0, week(first, last)).boxed().toList();
        chart.show(
                weeks.stream().map(first::plusWeeks).toList(),
                courses.stream().map(course -> panel(course, first, weeks)).toList());
        add(title, chart);
    }

    private static Panel panel(Course course, LocalDate first, List<Long> weeks) {
        var byWeek = new TreeMap<Long, Integer>();
        course.severity().forEach((day, severity) -> byWeek.put(week(first, day), severity));
        return new Panel(
                course.mine() ? "Rated by you" : "Rated by another therapist",
                SeriesLook.SCORE,
                1,
                7,
                weeks.stream()
                        .map(week ->
                                byWeek.containsKey(week) ? new WeeksChart.Mark(byWeek.getOrDefault(week, 1)) : null)
                        .toList(),
                null);
    }

    private static long week(LocalDate first, LocalDate day) {
        return ChronoUnit.DAYS.between(first, day) / DAYS;
    }
}
