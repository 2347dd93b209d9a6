package app.lull.demo;

import java.util.Random;

/**
 * A made-up course of weeks: a level that drifts from one value to another, with days that hang on to the day before.
 */
class Course {

    private static final double CARRY_OVER = 0.5;

    private final Random random;
    private final double from;
    private final double to;
    private final double spread;
    private final int days;
    private double above;

    /** @param from the level at the start; @param to the level after all the days; @param spread of single days */
    Course(Random random, double from, double to, double spread, int days) {
        this.random = random;
        this.from = from;
        this.to = to;
        this.spread = spread;
        this.days = days;
    }

    /** The value of a day, rounded and held between the two bounds. Ask for days in their order. */
    int on(int day, int least, int most) {
        above = CARRY_OVER * above + random.nextGaussian() * spread;
        return (int) Math.clamp(Math.round(from + (to - from) * day / days + above), least, most);
    }
}
