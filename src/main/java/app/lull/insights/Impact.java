package app.lull.insights;

import app.lull.checkin.Answers;
import app.lull.checkin.CheckIn;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The primary outcome: of an evening, the mean of bother and interference; of a week, the mean of its evenings. 0-10, in
 * steps of a half for an evening. Lull's own, not validated.
 */
final class Impact {

    private Impact() {}

    static double of(Answers evening) {
        return (evening.bother() + evening.interference()) / 2.0;
    }

    /** @param evenings at least one */
    static double of(List<CheckIn> evenings) {
        return each(evenings).average().orElseThrow();
    }

    static DoubleStream each(List<CheckIn> evenings) {
        return evenings.stream().mapToDouble(evening -> of(evening.answers()));
    }
}
