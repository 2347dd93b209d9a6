package app.lull.insights;

import app.lull.checkin.Answers;
import app.lull.checkin.CheckIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sorts check-ins into a patient's completed weeks. A week that still runs is left out: it could be watched. */
record WeeklySeries(Weeks weeks, LocalDate today) {

    /** How many completed weeks are looked back on, at most. */
    static final int LOOK_BACK = 26;

    /** @param counted the day the patient's weeks are counted from; a check-in before it moves it back by whole weeks */
    static WeeklySeries of(LocalDate counted, LocalDate firstCheckIn, LocalDate today) {
        var weeks = new Weeks(counted);
        return new WeeklySeries(new Weeks(weeks.start(Math.min(0, weeks.of(firstCheckIn)))), today);
    }

    /** The completed weeks, the first of them one with a check-in. */
    List<Week> completed(List<CheckIn> checkIns) {
        var byWeek = checkIns.stream().collect(Collectors.groupingBy(checkIn -> weeks.of(checkIn.day())));
        var over = weeks.completedBy(today);
        return IntStream.range(Math.max(0, over - LOOK_BACK), over)
                .dropWhile(week -> !byWeek.containsKey(week))
                .mapToObj(week -> week(week, byWeek))
                .toList();
    }

    /** The first day on which the week that runs now is over. */
    LocalDate nextCompletion() {
        return weeks.start(weeks.of(today) + 1);
    }

    /** Whether the day lies in the week that runs now. */
    boolean isRunningWith(LocalDate day) {
        return weeks.of(day) == weeks.of(today);
    }

    private Week week(int week, Map<Integer, List<CheckIn>> byWeek) {
        var evenings = byWeek.getOrDefault(week, List.of());
        if (evenings.isEmpty()) {
            return new Week(weeks.start(week), weeks.end(week), 0, null, null);
        }
        return new Week(
                weeks.start(week),
                weeks.end(week),
                evenings.size(),
                middle(evenings, Answers::anxiety),
                middle(evenings, Answers::bother));
    }

    private static Middle middle(List<CheckIn> evenings, ToIntFunction<Answers> which) {
        return Middle.of(evenings.stream()
                .map(evening -> which.applyAsInt(evening.answers()))
                .toList());
    }
}
