package app.lull.taper;

import app.lull.taper.Servings.Change;
import app.lull.taper.Servings.Kind;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A day of a plan in words. */
final class Sentences {

    /** A cup of filter coffee, mg; what is not known drink by drink is said in these. */
    static final int CUP = 95;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int NEAR_ENOUGH = 60;
    private static final int QUARTER = 4;

    private Sentences() {}

    /** What is missing before a usual amount is known. @param days 1 or more */
    static String logMore(int days) {
        return "Log %s more, or say your usual amount yourself.".formatted(days == 1 ? "1 day" : days + " days");
    }

    /** What the day allows, for example {@code Up to 240 mg. None after 14:00.} Empty where there is neither. */
    static String allowance(@Nullable Integer mg, @Nullable LocalTime noneAfter) {
        var amount = Optional.ofNullable(mg).map(most -> most == 0 ? "No caffeine." : "Up to %d mg.".formatted(most));
        var hour = Optional.ofNullable(noneAfter).map(time -> "None after %s.".formatted(TIME.format(time)));
        return String.join(" ", Stream.concat(amount.stream(), hour.stream()).toList());
    }

    /** The same as something to do today, for example {@code Up to 240 mg of caffeine today, none after 14:00}. */
    static String today(@Nullable Integer mg, @Nullable LocalTime noneAfter) {
        if (mg == null || mg == 0) {
            var hour = mg == null && noneAfter != null ? "after %s ".formatted(TIME.format(noneAfter)) : "";
            return "No caffeine %stoday".formatted(hour);
        }
        var hour = noneAfter == null ? "" : ", none after %s".formatted(TIME.format(noneAfter));
        return "Up to %d mg of caffeine today%s".formatted(mg, hour);
    }

    /**
     * What changes in the usual day, the latest drink first. Where that cannot be said drink by drink, because the usual day
     * is not known or is another than the amount the plan begins from, how many cups less it is.
     *
     * @param mg what the day allows; null for as much as is usual
     * @param baseline what the plan begins from, mg; null where it has only an hour
     */
    static List<String> servings(
            List<Drink> usual, @Nullable Integer baseline, @Nullable Integer mg, @Nullable LocalTime noneAfter) {
        var most = mg == null ? Servings.NO_LIMIT : mg;
        if (usual.isEmpty() || !fits(usual, baseline)) {
            return baseline == null || mg == null ? List.of() : List.of(less(baseline - mg));
        }
        return Servings.of(usual, most, noneAfter)
                .map(servings -> said(usual, servings))
                .orElseGet(() -> baseline == null || mg == null ? List.of() : List.of(less(baseline - mg)));
    }

    private static boolean fits(List<Drink> usual, @Nullable Integer baseline) {
        int sum = usual.stream().mapToInt(Drink::mg).sum();
        return baseline == null || Math.abs(sum - baseline) <= Math.max(NEAR_ENOUGH, baseline / QUARTER);
    }

    private static List<String> said(List<Drink> usual, Servings servings) {
        var changes = servings.changes();
        if (changes.isEmpty()) {
            return List.of("Your usual day fits in.");
        }
        if (changes.size() == usual.size() && changes.stream().allMatch(one -> one.kind() == Kind.WITHOUT)) {
            return List.of("Each drink is one without caffeine, such as water, milk or herbal tea.");
        }
        return changes.stream().map(Sentences::said).distinct().toList();
    }

    private static String said(Change change) {
        return "The %s %s %s"
                .formatted(
                        TIME.format(change.drink().at()),
                        change.drink().name(),
                        switch (change.kind()) {
                            case SMALLER -> "becomes a smaller one.";
                            case HALF_DECAF -> "becomes half-caf: half of it decaf.";
                            case DECAF -> "becomes decaf.";
                            case WITHOUT -> "becomes something without caffeine.";
                        });
    }

    /** In half cups, rounded up, so that it is not too little. */
    private static String less(int mg) {
        int halves = Math.ceilDiv(Math.max(0, mg) * 2, CUP);
        return switch (halves) {
            case 0 -> "That is about what you usually have.";
            case 1 -> "That is about half a cup of coffee less than usual.";
            case 2 -> "That is about 1 cup of coffee less than usual.";
            default ->
                "That is about %s cups of coffee less than usual."
                        .formatted(halves % 2 == 0 ? Integer.toString(halves / 2) : halves / 2 + "½");
        };
    }
}
