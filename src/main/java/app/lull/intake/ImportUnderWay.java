package app.lull.intake;

/** Another import of the same patient is running; this one has changed nothing. */
public class ImportUnderWay extends RuntimeException {}
