package app.lull.taper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out where a plan stands on a day. Pure. */
final class Standing {

    private static final double SHOWN_TO = 10;

    private final PlanStory story;
    private final List<Drink> usual;
    private final LocalDate day;
    private final List<Stretch> stretches;
    private final @Nullable Stretch stretch;

    /** @param usual the usual day before the plan was made */
    Standing(PlanStory story, List<Drink> usual, LocalDate day) {
        this.story = story;
        this.usual = usual;
        this.day = day;
        this.stretches = story.timeline().stretches();
        this.stretch =
                stretches.stream().filter(one -> one.holds(day)).findFirst().orElse(null);
    }

    /** The first day of the step. */
    LocalDate since() {
        return stretches.stream()
                .filter(one -> stretch != null && one.place() == stretch.place())
                .map(Stretch::from)
                .findFirst()
                .orElse(day);
    }

    /** @param logged from {@link #since} to the day, earliest first */
    Now now(List<LoggedDay> logged) {
        var before = logged.stream()
                .filter(one -> one.day().isBefore(day) && isOnThisStep(one.day()))
                .toList();
        var mg = stretch == null ? null : stretch.mg();
        var hour = stretch == null ? null : story.noneAfter(day);
        var atGoal = stretch != null && story.isLast(stretch);
        return new Now(
                story.plan(),
                stretch,
                stretches,
                story.noneAfter(day),
                Sentences.allowance(mg, hour),
                stretch == null ? List.of() : servings(mg),
                next(),
                atGoal ? null : story.timeline().heldUntil(day).orElse(null),
                stretch == null ? 0 : PlanStory.daysOn(stretch.place(), stretches, day),
                mg == null
                        ? 0
                        : (int) before.stream().filter(one -> isWithin(one, mg)).count(),
                before.size(),
                logged.stream()
                        .filter(one -> one.day().equals(day))
                        .map(one -> (int) (Math.round(one.mg() / SHOWN_TO) * SHOWN_TO))
                        .findFirst()
                        .orElse(null),
                atGoal);
    }

    private List<String> servings(@Nullable Integer mg) {
        var baseline = story.plan().baseline();
        return Sentences.servings(usual, baseline == null ? null : baseline.mg(), mg, story.noneAfter(day));
    }

    private @Nullable Stretch next() {
        return stretches.stream()
                .filter(one -> one.from().isAfter(day))
                .filter(one -> stretch == null || one.place() > stretch.place())
                .findFirst()
                .orElse(null);
    }

    private boolean isOnThisStep(LocalDate other) {
        return stretch != null
                && stretches.stream().anyMatch(one -> one.place() == stretch.place() && one.holds(other));
    }

    /** As the sums are shown, to 10 mg: an amount is never known better. */
    private static boolean isWithin(LoggedDay logged, int mg) {
        return Math.round(logged.mg() / SHOWN_TO) * SHOWN_TO <= mg;
    }
}
