package app.lull.taper;

import java.time.LocalDate;

/**
 * A day on which caffeine was logged, or that there was none. Any other day is unknown, never zero.
 *
 * @param mg the day's sum, 0 or more
 */
record LoggedDay(LocalDate day, double mg) {}
