package app.lull.intake;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in a few sentences what the days show: how many are known, the middle one, those without, and the own plan. */
final class CaffeineReading {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int FEW = 5;

    private CaffeineReading() {}

    /** @param days every day of a span, in order; the last is today, which is not over and does not count */
    static String of(List<CaffeineDay> days) {
        var over = days.subList(0, days.size() - 1);
        var known = over.stream().filter(day -> day.total() != null).toList();
        if (known.isEmpty()) {
            return "The first day shows when it is over.";
        }
        return Stream.of(count(over, known), middle(known), without(known), plan(known))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String count(List<CaffeineDay> over, List<CaffeineDay> known) {
        var first = known.getFirst().day();
        var since = over.size()
                - (int) over.stream()
                        .takeWhile(day -> day.day().isBefore(first))
                        .count();
        var thisYear = first.getYear() == over.getLast().day().getYear();
        var from = (thisYear ? DAY : DAY_AND_YEAR).format(first);
        if (since == 1) {
            return "One day is logged, %s.".formatted(from);
        }
        return known.size() == since
                ? "From %s to yesterday, all %d days are logged.".formatted(from, since)
                : "From %s to yesterday, %d of %d days %s logged. Nothing is assumed of the other%s."
                        .formatted(
                                from,
                                known.size(),
                                since,
                                known.size() == 1 ? "is" : "are",
                                since - known.size() == 1 ? "" : "s");
    }

    private static String middle(List<CaffeineDay> known) {
        var mg = known.stream()
                .map(CaffeineDay::total)
                .filter(Objects::nonNull)
                .mapToDouble(DayTotal::mg)
                .sorted()
                .toArray();
        if (mg.length == 1) {
            return "It had about %d mg.".formatted(CaffeineDay.about(mg[0]));
        }
        var median = (mg[(mg.length - 1) / 2] + mg[mg.length / 2]) / 2;
        var range = "the least about %d mg, the most about %d mg"
                .formatted(CaffeineDay.about(mg[0]), CaffeineDay.about(mg[mg.length - 1]));
        return mg.length < FEW
                ? "That is few days: %s.".formatted(range)
                : "The middle day had about %d mg, %s.".formatted(CaffeineDay.about(median), range);
    }

    private static String without(List<CaffeineDay> known) {
        var count = known.stream().filter(CaffeineDay::isWithout).count();
        return count == 0
                ? ""
                : "%s without caffeine (under %d mg)."
                        .formatted(count == 1 ? "One day was" : count + " days were", DayTotal.WITHOUT);
    }

    private static String plan(List<CaffeineDay> known) {
        return Stream.of(
                        kept(known, CaffeineDay::keptAmount, "at it or below"),
                        kept(known, CaffeineDay::keptTime, "done by your time"))
                .filter(Objects::nonNull)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("; "), said -> said.isEmpty() ? "" : "Beside your own plan: " + said + "."));
    }

    private static @Nullable String kept(
            List<CaffeineDay> known, Function<CaffeineDay, @Nullable Boolean> kept, String words) {
        var told = known.stream().map(kept).filter(Objects::nonNull).toList();
        var yes = told.stream().filter(Boolean::booleanValue).count();
        return told.isEmpty() ? null : "%d of %s %s".formatted(yes, days(told.size()), words);
    }

    private static String days(int count) {
        return count == 1 ? "1 day" : count + " days";
    }
}
