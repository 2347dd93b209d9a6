package app.lull.careteam;

import java.time.Duration;

/** How long what is offered waits for its answer. */
final class LinkTimes {

    /** An offer for a therapist, and a therapist's invitation. */
    static final Duration TO_ACCEPT = Duration.ofDays(14);

    /** An acceptance for the patient's confirmation. */
    static final Duration TO_CONFIRM = Duration.ofDays(14);

    private LinkTimes() {}
}
