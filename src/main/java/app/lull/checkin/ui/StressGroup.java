package app.lull.checkin.ui;

import app.lull.checkin.Stress;
import app.lull.ui.RatingDial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The day's stress, and what it came from. */
class StressGroup extends Group {

    private final RatingDial level = new RatingDial("Stress today", 0, 10, "none", "as much as can be").optional();
    private final Tags<Stress.Event> events = new Tags<>("What there was", Stress.Event.class, AroundWords::of);
    private final Tags<Stress.HealthTrigger> triggers =
            new Tags<>("What turned my mind to health", Stress.HealthTrigger.class, AroundWords::of);

    StressGroup() {
        super("Stress");
        put(level, events, triggers);
    }

    void show(Stress stress) {
        level.setValue(stress.level());
        events.choose(stress.events());
        triggers.choose(stress.triggers());
        isAnswered();
    }

    /** Null where nothing is in it. */
    @Nullable
    Stress stress() {
        return level.isEmpty() && events.chosen().isEmpty() && triggers.chosen().isEmpty()
                ? null
                : new Stress(level.chosen().orElse(null), events.chosen(), triggers.chosen());
    }

    @Override
    List<Part> parts() {
        return List.of();
    }
}
