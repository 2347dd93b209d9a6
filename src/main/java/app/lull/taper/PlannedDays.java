package app.lull.taper;

import app.lull.intake.PlannedDay;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The days of a plan, one by one, with what each allows in words. Pure. */
final class PlannedDays {

    private record Allowed(@Nullable Integer mg, @Nullable LocalTime noneAfter) {}

    private final PlanStory story;
    private final List<Drink> usual;
    private final Map<Allowed, String> words = new HashMap<>();

    /** @param usual the usual day before the plan was made */
    PlannedDays(PlanStory story, List<Drink> usual) {
        this.story = story;
        this.usual = usual;
    }

    /** Puts its days among these, in the place of an earlier plan's. */
    void put(SortedMap<LocalDate, PlannedDay> days, LocalDate from, LocalDate to) {
        for (var stretch : story.timeline().stretches()) {
            var last = stretch.to() == null || stretch.to().isAfter(to) ? to : stretch.to();
            var first = stretch.from().isBefore(from) ? from : stretch.from();
            for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
                var hour = story.noneAfter(day);
                days.put(day, new PlannedDay(day, stretch.mg(), hour, said(new Allowed(stretch.mg(), hour))));
            }
        }
    }

    private String said(Allowed allowed) {
        var baseline = story.plan().baseline();
        return words.computeIfAbsent(
                allowed,
                key -> String.join(
                                " ",
                                Sentences.allowance(key.mg(), key.noneAfter()),
                                String.join(
                                        " ",
                                        Sentences.servings(
                                                usual,
                                                baseline == null ? null : baseline.mg(),
                                                key.mg(),
                                                key.noneAfter())))
                        .strip());
    }
}
