package app.lull.insights;

import app.lull.checkin.CheckIn;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One completed week of the diary, or another period of days in a row.
 *
 * @param evenings how many check-ins it has; of a week, 0-7
 * @param middles one for each series; none where there is no check-in
 * @param impact bother and interference together, the mean of the evenings, 0-10; null where there is no check-in
 */
public record Week(
        LocalDate from,
        LocalDate to,
        int evenings,
        Map<Series, Middle> middles,
        @Nullable Double impact) {

    /** With fewer evenings than this, a week is neither compared nor compared with. */
    public static final int ENOUGH_TO_COMPARE = 4;

    static Week of(LocalDate from, LocalDate to, List<CheckIn> evenings) {
        if (evenings.isEmpty()) {
            return new Week(from, to, 0, Map.of(), null);
        }
        var middles = Arrays.stream(Series.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        series -> Middle.of(evenings.stream()
                                .map(evening -> series.of(evening.answers()))
                                .toList())));
        return new Week(from, to, evenings.size(), middles, Impact.of(evenings));
    }

    /** Null where there is no check-in. */
    public @Nullable Middle middle(Series series) {
        return middles.get(series);
    }

    /** Whether the two share a day. */
    public boolean meets(Mark mark) {
        return !mark.from().isAfter(to) && !mark.to().isBefore(from);
    }
}
