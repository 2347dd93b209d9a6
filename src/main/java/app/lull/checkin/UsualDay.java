package app.lull.checkin;

import app.lull.checkin.Exercise.Bout;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is usual for a patient, by their last 28 days: facts to suggest, never feelings, and never an answer by themselves.
 * Each is null until it was told three times.
 *
 * @param bedTime the median, as the other times are; the night counts from noon to noon
 * @param fluidsMl the median
 * @param bout the kind and minutes told most often; its effort and the rest are left out
 * @param cycleDay counted on from the last one told
 */
public record UsualDay(
        @Nullable LocalTime bedTime,
        @Nullable LocalTime lightsOut,
        @Nullable LocalTime finalWake,
        @Nullable LocalTime outOfBed,
        @Nullable Integer fluidsMl,
        @Nullable Bout bout,
        @Nullable Integer cycleDay) {

    /** How many days back it looks. */
    static final int DAYS_BACK = 28;

    private static final int OFTEN_ENOUGH = 3;
    private static final int DAY_MINUTES = 24 * 60;
    private static final int NOON = 12 * 60;

    /** @param before by day, oldest first; the day itself is not among them */
    static UsualDay on(LocalDate day, Map<LocalDate, DayAround> before) {
        var days = before.values();
        return new UsualDay(
                time(days, Sleep::bedTime),
                time(days, Sleep::lightsOut),
                time(days, Sleep::finalWake),
                time(days, Sleep::outOfBed),
                median(days.stream()
                        .map(DayAround::fluids)
                        .filter(Objects::nonNull)
                        .map(Fluids::ml)
                        .filter(Objects::nonNull)
                        .toList()),
                bout(days),
                cycleDay(day, before));
    }

    private static @Nullable LocalTime time(Collection<DayAround> days, Function<Sleep, @Nullable LocalTime> part) {
        var minutes = days.stream()
                .map(DayAround::sleep)
                .filter(Objects::nonNull)
                .map(part)
                .filter(Objects::nonNull)
                .map(time -> Math.floorMod(time.toSecondOfDay() / 60 - NOON, DAY_MINUTES))
                .toList();
        var middle = median(minutes);
        return middle == null ? null : LocalTime.ofSecondOfDay(Math.floorMod(middle + NOON, DAY_MINUTES) * 60L);
    }

    /** The lower one of two in the centre, so that it is always something that was told. */
    private static @Nullable Integer median(List<Integer> told) {
        return told.size() < OFTEN_ENOUGH
                ? null
                : told.stream().sorted().toList().get((told.size() - 1) / 2);
    }

    private static @Nullable Bout bout(Collection<DayAround> days) {
        var times = new LinkedHashMap<Bout, Integer>();
        days.stream()
                .map(DayAround::exercise)
                .filter(Objects::nonNull)
                .flatMap(exercise -> exercise.bouts().stream())
                .map(bout -> new Bout(bout.kind(), bout.minutes(), null, false, false, false, null, List.of()))
                .forEach(bout -> times.merge(bout, 1, Integer::sum));
        return times.entrySet().stream()
                .filter(entry -> entry.getValue() >= OFTEN_ENOUGH)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static @Nullable Integer cycleDay(LocalDate day, Map<LocalDate, DayAround> before) {
        Integer now = null;
        for (var told : before.entrySet()) {
            var body = told.getValue().body();
            if (body != null && body.cycleDay() != null) {
                now = body.cycleDay() + (int) (day.toEpochDay() - told.getKey().toEpochDay());
            }
        }
        return now == null || now > BodyState.LAST_CYCLE_DAY ? null : now;
    }
}
