package app.lull.program;

/** How many days a day of the path gets. */
public enum Tempo {
    /** A day of the path each day: a module takes a week. */
    STEADY(1),
    /** A day of the path every second day: a module takes two weeks. */
    GENTLE(2);

    private final int daysEach;

    Tempo(int daysEach) {
        this.daysEach = daysEach;
    }

    int daysEach() {
        return daysEach;
    }
}
