package app.lull.doctor;

import app.lull.checkin.AroundDay;
import app.lull.checkin.Exercise;
import app.lull.intake.CaffeineDay;
import app.lull.intake.DayTotal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Usual amounts in words, as the middle half of the days says: from the first quartile to the third. Of fewer than five
 * days there is nothing to say.
 */
final class UsualAmounts {

    private static final int FEWEST = 5;
    private static final int MOST_KINDS = 3;
    private static final int WEEK = 7;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private UsualAmounts() {}

    /** For example {@code about 80 to 160 mg (12 days logged)}; empty where that cannot be said. */
    static String caffeine(List<DayTotal> totals) {
        var half = middleHalf(totals.stream().map(DayTotal::mg).toList());
        return half == null
                ? ""
                : "about %s mg (%d of the last 28 days are known)"
                        .formatted(span(CaffeineDay.about(half.low()), CaffeineDay.about(half.high())), totals.size());
    }

    /** For example {@code about 6 to 7.5 hours a night (20 nights)}. */
    static String sleep(List<AroundDay> days) {
        var hours = days.stream()
                .map(day -> day.night() == null ? null : day.night().minutesAsleep())
                .filter(Objects::nonNull)
                .map(minutes -> minutes / 60.0)
                .toList();
        var half = middleHalf(hours);
        return half == null
                ? ""
                : "about %s hours asleep (%d of the last 28 nights are known)"
                        .formatted(span(toHalf(half.low()), toHalf(half.high())), hours.size());
    }

    /** For example {@code on about 3 days a week, 30 to 45 minutes: walking, running}. */
    static String exercise(List<AroundDay> days) {
        var told = days.stream()
                .map(day -> day.around().exercise())
                .filter(Objects::nonNull)
                .toList();
        if (told.size() < FEWEST) {
            return "";
        }
        var known = " (%d of the last 28 days are known)".formatted(told.size());
        var active =
                told.stream().filter(exercise -> !exercise.bouts().isEmpty()).toList();
        var aWeek = Math.round((double) WEEK * active.size() / told.size());
        if (aWeek == 0) {
            return "less than once a week" + known;
        }
        return "on about %s a week: %s%s".formatted(aWeek == 1 ? "1 day" : aWeek + " days", kinds(active), known);
    }

    /** The days on which fever or an infection was told, as a time; empty where there was none. */
    static String infections(List<AroundDay> days) {
        var ill = days.stream()
                .filter(day ->
                        day.around().body() != null && day.around().body().fever())
                .map(AroundDay::day)
                .toList();
        if (ill.isEmpty()) {
            return "";
        }
        return ill.size() == 1
                ? "fever or an infection on " + DAY.format(ill.getFirst())
                : "fever or an infection between %s and %s"
                        .formatted(DAY.format(ill.getFirst()), DAY.format(ill.getLast()));
    }

    /** For example {@code March 2024}. */
    static String month(LocalDate day) {
        return MONTH.format(day);
    }

    private static String kinds(List<Exercise> active) {
        return active.stream()
                .flatMap(exercise -> exercise.bouts().stream())
                .map(Exercise.Bout::kind)
                .filter(kind -> kind != Exercise.Kind.OTHER)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()) != 0
                        ? Long.compare(other.getValue(), one.getValue())
                        : one.getKey().compareTo(other.getKey()))
                .limit(MOST_KINDS)
                .map(kind -> kind.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), kinds -> kinds.isEmpty() ? "exercise" : kinds));
    }

    private record Half(double low, double high) {}

    private static @org.jspecify.annotations.Nullable Half middleHalf(List<Double> values) {
        if (values.size() < FEWEST) {
            return null;
        }
        var sorted = values.stream().sorted().toList();
        return new Half(quartile(sorted, 0.25), quartile(sorted, 0.75));
    }

    private static double quartile(List<Double> sorted, double share) {
        var place = share * (sorted.size() - 1);
        var below = (int) Math.floor(place);
        var above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }

    private static double toHalf(double hours) {
        return Math.round(hours * 2) / 2.0;
    }

    private static String span(double low, double high) {
        return low == high ? figure(low) : figure(low) + " to " + figure(high);
    }

    private static String figure(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
