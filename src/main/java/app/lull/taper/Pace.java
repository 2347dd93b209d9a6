package app.lull.taper;

import java.util.List;

/** How fast a plan goes down (clinical reference D7). */
public enum Pace {
    /** A step a week: to 80, 60, 40 and 25 % of the usual amount, then to the goal. */
    STANDARD(7, List.of(80, 60, 40, 25, 0)),
    /** A step every four days: a tenth of the usual amount less each time. */
    GENTLE(4, List.of(90, 80, 70, 60, 50, 40, 30, 20, 10, 0));

    private final int days;
    private final List<Integer> percents;

    Pace(int days, List<Integer> percents) {
        this.days = days;
        this.percents = percents;
    }

    /** How many days a step lasts. */
    public int days() {
        return days;
    }

    /** Of the usual amount, from the first step to the last, which is 0: whatever the goal is, it is reached. */
    List<Integer> percents() {
        return percents;
    }
}
