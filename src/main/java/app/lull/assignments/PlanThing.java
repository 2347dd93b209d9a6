package app.lull.assignments;

/**
 * Something a plan can be about.
 *
 * @param id for example {@code S06}, {@code W02}, {@code GAD-7}, or the number of a module
 * @param title what it is called
 */
public record PlanThing(Kind kind, String id, String title) {}
