package app.lull.insights;

import java.util.List;
import java.util.Objects;

/** Says in a sentence what the weeks show: how many, the ends, the range, and that it can be chance. */
final class Reading {

    private Reading() {}

    /** @param weeks at least one with a check-in, the first among them */
    static String of(List<Week> weeks) {
        var told = weeks.stream().filter(week -> week.evenings() > 0).toList();
        var impact = told.stream().map(Week::impact).filter(Objects::nonNull).toList();
        var anxiety = told.stream()
                .map(week -> week.middle(Series.ANXIETY))
                .filter(Objects::nonNull)
                .map(Middle::median)
                .toList();
        if (told.size() == 1) {
            return "In %s, how much it bothered and stopped you was %s of 10, and the middle of your anxiety %s. One week cannot show a change."
                    .formatted(
                            period(weeks, told), Middle.figure(impact.getFirst()), Middle.figure(anxiety.getFirst()));
        }
        return ("In %s, how much it bothered and stopped you %s of 10; the middle of your anxiety %s. "
                        + "Week by week, the first lay %s and anxiety %s. Many things change together; this can be chance.")
                .formatted(period(weeks, told), way(impact), way(anxiety), range(impact), range(anxiety));
    }

    static String evenings(int count) {
        return count == 1 ? "1 evening" : count + " evenings";
    }

    private static String period(List<Week> weeks, List<Week> told) {
        var count = evenings(told.stream().mapToInt(Week::evenings).sum());
        var among = told.size() == weeks.size() ? "" : " in %d of them".formatted(told.size());
        return weeks.size() == 1
                ? "your last completed week (%s)".formatted(count)
                : "your last %d completed weeks (%s%s)".formatted(weeks.size(), count, among);
    }

    private static String way(List<Double> figures) {
        var first = Middle.figure(figures.getFirst());
        var last = Middle.figure(figures.getLast());
        return first.equals(last) ? "was at both ends " + first : "went from %s to %s".formatted(first, last);
    }

    private static String range(List<Double> figures) {
        var least = Middle.figure(
                figures.stream().mapToDouble(Double::doubleValue).min().orElseThrow());
        var most = Middle.figure(
                figures.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
        return least.equals(most) ? "at " + least : "between %s and %s".formatted(least, most);
    }
}
