package app.lull.doctor;

/** The day of the visit is over: its page stays as it was, and nothing was written. */
public class VisitOver extends RuntimeException {}
