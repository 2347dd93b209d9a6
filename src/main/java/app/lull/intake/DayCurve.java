package app.lull.intake;

import app.lull.kinetics.Level;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The level through a patient's day, from its first hour to the first of the next, and six hours on from now at least, in
 * steps of a quarter of an hour.
 *
 * @param points earliest first
 * @param now where now is, counted in points from the first
 * @param bedtime where bedtime is, counted likewise
 */
public record DayCurve(List<Point> points, double now, double bedtime) {

    public DayCurve {
        points = List.copyOf(points);
    }

    /** @param local on the patient's wall clock */
    public record Point(LocalDateTime local, Level level) {}
}
