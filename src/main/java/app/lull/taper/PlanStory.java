package app.lull.taper;

import app.lull.taper.PlanEvent.Kind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan, what was done with it, and how it was felt.
 *
 * @param events in the order they happened
 * @param felt earliest first
 */
record PlanStory(Plan plan, List<PlanEvent> events, List<Felt> felt) {

    PlanStory {
        events = List.copyOf(events);
        felt = List.copyOf(felt);
    }

    Timeline timeline() {
        return new Timeline(
                plan.beginsOn(),
                plan.pace().days(),
                plan.steps(),
                breaks(),
                ended().map(PlanEvent::day).orElse(null),
                felt.stream()
                        .filter(one -> one.symptoms().hold())
                        .map(Felt::day)
                        .toList(),
                events.stream()
                        .filter(event -> event.kind() == Kind.WENT_ON)
                        .map(PlanEvent::day)
                        .toList());
    }

    Optional<PlanEvent> ended() {
        return events.stream().filter(event -> event.kind().ends()).findFirst();
    }

    /** The hour that counts on that day; null for none. */
    @Nullable
    LocalTime noneAfter(LocalDate day) {
        var latest = events.stream()
                .filter(event -> event.kind() == Kind.HOUR && !event.day().isAfter(day))
                .toList();
        return latest.isEmpty() ? plan.noneAfter() : latest.getLast().noneAfter();
    }

    /** Whether the step is the last one, so that nothing comes after it. */
    boolean isLast(Stretch stretch) {
        return stretch.place() >= plan.steps().size() - 1;
    }

    /** How many days of the step are over or begun, today's included. */
    static int daysOn(int place, List<Stretch> stretches, LocalDate today) {
        return (int) stretches.stream()
                .filter(stretch -> stretch.place() == place && !stretch.from().isAfter(today))
                .mapToLong(stretch -> ChronoUnit.DAYS.between(stretch.from(), earlier(stretch.to(), today)) + 1)
                .sum();
    }

    private static LocalDate earlier(@Nullable LocalDate to, LocalDate today) {
        return to == null || to.isAfter(today) ? today : to;
    }

    private List<Timeline.Break> breaks() {
        var breaks = new ArrayList<Timeline.Break>();
        for (var event : events) {
            if (event.kind() == Kind.PAUSED) {
                breaks.add(new Timeline.Break(event.day(), null));
            } else if (event.kind() == Kind.RESUMED && !breaks.isEmpty()) {
                breaks.add(new Timeline.Break(breaks.removeLast().from(), event.day()));
            }
        }
        return breaks;
    }
}
