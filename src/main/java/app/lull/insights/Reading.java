package app.lull.insights;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says in a sentence what the weeks show: how many, the ends, the range, and that it can be chance. */
final class Reading {

    private Reading() {}

    /** @param weeks at least one with a check-in, the first among them */
    static String of(List<Week> weeks) {
        var told = weeks.stream().filter(week -> week.evenings() > 0).toList();
        var anxiety = middles(told, Week::anxiety);
        var bother = middles(told, Week::bother);
        if (told.size() == 1) {
            return "In %s, the middle of your anxiety was %s, and of how much twitches bothered you %s. One week cannot show a change."
                    .formatted(
                            period(weeks, told), Middle.figure(anxiety.getFirst()), Middle.figure(bother.getFirst()));
        }
        return ("In %s, the middle of your anxiety %s; the middle of how much twitches bothered you %s. "
                        + "Week by week, anxiety lay %s and bother %s. Many things change together; this can be chance.")
                .formatted(period(weeks, told), way(anxiety), way(bother), range(anxiety), range(bother));
    }

    private static String period(List<Week> weeks, List<Week> told) {
        var evenings = told.stream().mapToInt(Week::evenings).sum();
        var count = evenings == 1 ? "1 evening" : evenings + " evenings";
        var among = told.size() == weeks.size() ? "" : " in %d of them".formatted(told.size());
        return weeks.size() == 1
                ? "your last completed week (%s)".formatted(count)
                : "your last %d completed weeks (%s%s)".formatted(weeks.size(), count, among);
    }

    private static String way(List<Double> middles) {
        var first = Middle.figure(middles.getFirst());
        var last = Middle.figure(middles.getLast());
        return first.equals(last) ? "was " + first + " at both ends" : "went from %s to %s".formatted(first, last);
    }

    private static String range(List<Double> middles) {
        var least = Middle.figure(
                middles.stream().mapToDouble(Double::doubleValue).min().orElseThrow());
        var most = Middle.figure(
                middles.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
        return least.equals(most) ? "at " + least : "between %s and %s".formatted(least, most);
    }

    private static List<Double> middles(List<Week> told, Function<Week, @Nullable Middle> which) {
        return told.stream()
                .map(which)
                .filter(middle -> middle != null)
                .map(Middle::median)
                .toList();
    }
}
