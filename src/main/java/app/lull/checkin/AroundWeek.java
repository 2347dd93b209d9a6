package app.lull.checkin;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was told around seven days; each figure is null where no day of the week has it.
 *
 * @param first the first of the seven days
 * @param minutesAsleep TST of the nights that ended in the week
 * @param efficiency SE of those nights, in percent
 * @param load summed over the days it was told on
 * @param loadDays how many those are, 0-7
 * @param fluidsMl of a day
 * @param stress of a day, 0-10
 */
public record AroundWeek(
        LocalDate first,
        @Nullable Average minutesAsleep,
        @Nullable Average efficiency,
        @Nullable Integer load,
        int loadDays,
        @Nullable Average fluidsMl,
        @Nullable Average stress) {

    /** How many days a week has. */
    static final int DAYS = 7;

    static AroundWeek of(LocalDate first, List<AroundDay> all) {
        var days = all.stream()
                .filter(day -> !day.day().isBefore(first) && day.day().isBefore(first.plusDays(DAYS)))
                .toList();
        var loads =
                days.stream().map(AroundDay::load).filter(load -> load != null).toList();
        return new AroundWeek(
                first,
                average(days, day -> day.night() == null ? null : day.night().minutesAsleep()),
                average(days, day -> day.night() == null ? null : day.night().efficiency()),
                loads.isEmpty()
                        ? null
                        : loads.stream().mapToInt(Integer::intValue).sum(),
                loads.size(),
                average(
                        days,
                        day -> day.around().fluids() == null
                                ? null
                                : day.around().fluids().ml()),
                average(
                        days,
                        day -> day.around().stress() == null
                                ? null
                                : day.around().stress().level()));
    }

    private static @Nullable Average average(List<AroundDay> days, Function<AroundDay, @Nullable Number> figure) {
        return Average.of(days.stream().map(figure).toList());
    }
}
