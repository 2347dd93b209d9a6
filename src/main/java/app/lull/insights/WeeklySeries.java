package app.lull.insights;

import app.lull.checkin.CheckIn;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A patient's completed weeks, from the one with the first check-in on. A week that still runs is left out: it could be
 * watched.
 *
 * @param first the week of the first check-in
 * @param over the week that runs now, which is how many are over
 */
record WeeklySeries(Weeks weeks, int first, int over) {

    /** @param counted the day the patient's weeks are counted from; a check-in before it moves it back by whole weeks */
    static WeeklySeries of(LocalDate counted, LocalDate firstCheckIn, LocalDate today) {
        var weeks = new Weeks(counted);
        var moved = new Weeks(weeks.start(Math.min(0, weeks.of(firstCheckIn))));
        return new WeeklySeries(moved, moved.of(firstCheckIn), moved.completedBy(today));
    }

    /** How many weeks there are. */
    int count() {
        return Math.max(0, over - first);
    }

    /** The first day that a span looks back to. */
    LocalDate firstDay(Span span) {
        return weeks.start(Math.max(first, over - Math.min(span.weeks(), over)));
    }

    /** The last day that is shown. */
    LocalDate lastDay() {
        return weeks.end(over - 1);
    }

    /** The last day on which a baseline can end. */
    LocalDate baselineUntil() {
        return weeks.end(Math.min(over, first + Baseline.AMONG) - 1);
    }

    /** Whether the weeks in which a baseline can come about are not over. */
    boolean isBeginning() {
        return count() < Baseline.AMONG;
    }

    /** The weeks of the span, the first of them one with a check-in. @param evenings those of the span */
    List<Week> completed(Span span, List<CheckIn> evenings) {
        var byWeek = evenings.stream().collect(Collectors.groupingBy(evening -> weeks.of(evening.day())));
        return IntStream.range(weeks.of(firstDay(span)), over)
                .dropWhile(week -> !byWeek.containsKey(week))
                .mapToObj(week -> Week.of(weeks.start(week), weeks.end(week), byWeek.getOrDefault(week, List.of())))
                .toList();
    }

    /** The first day on which the week that runs now is over. */
    LocalDate nextCompletion() {
        return weeks.start(over + 1);
    }
}
