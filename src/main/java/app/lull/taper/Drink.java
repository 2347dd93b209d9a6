package app.lull.taper;

import java.time.LocalTime;

/**
 * One drink of a usual day.
 *
 * @param at when, on the wall clock
 * @param name as it stands in a sentence, after {@code The 16:00}
 * @param mg caffeine in it, 0 or more
 */
record Drink(LocalTime at, String name, Make make, int mg) {

    /** What can be done about it. */
    enum Make {
        /** Coffee and tea: there is decaf. */
        BREWED,
        /** A tablet: it may be a medicine, so it is left alone. */
        TABLET,
        OTHER
    }

    /** Minutes since the day began, at 04:00. */
    int lateness() {
        return UsualDay.lateness(at);
    }
}
