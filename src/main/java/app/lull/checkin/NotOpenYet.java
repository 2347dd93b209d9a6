package app.lull.checkin;

import java.time.LocalTime;

/** The check-in of today opens later; nothing was written. */
public class NotOpenYet extends RuntimeException {

    private final LocalTime opensAt;

    NotOpenYet(LocalTime opensAt) {
        super(opensAt.toString());
        this.opensAt = opensAt;
    }

    /** When it opens, on the patient's wall clock. */
    public LocalTime opensAt() {
        return opensAt;
    }
}
