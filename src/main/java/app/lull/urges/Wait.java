package app.lull.urges;

import java.time.Duration;

/** How long somebody chooses to wait before they decide. */
public enum Wait {
    TEN(10, Step.DELAY_10),
    THIRTY(30, Step.DELAY_30),
    TWO_HOURS(120, Step.DELAY_120);

    private final int minutes;
    private final Step step;

    Wait(int minutes, Step step) {
        this.minutes = minutes;
        this.step = step;
    }

    /** In minutes. */
    public int minutes() {
        return minutes;
    }

    /** The same as a step of the ladder. */
    Step step() {
        return step;
    }

    Duration length() {
        return Duration.ofMinutes(minutes);
    }

    /** @throws IllegalArgumentException where there is none of so many minutes */
    static Wait of(int minutes) {
        for (var wait : values()) {
            if (wait.minutes == minutes) {
                return wait;
            }
        }
        throw new IllegalArgumentException("nobody waits for %d minutes".formatted(minutes));
    }
}
