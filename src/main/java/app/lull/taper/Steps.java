package app.lull.taper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The amounts of a way down (clinical reference D7): parts of the usual amount, none below the goal, none more than
 * 100 mg below the one before it, each a multiple of 5 mg.
 *
 * <p>A gap of more than 100 mg is cut into equal parts, and these are rounded down to 5 mg. Rounding can make the first gap
 * larger than it was, because the usual amount itself need not be a multiple of 5; then it is cut into one part more. A
 * part that rounding makes equal to the one before it is left out.
 */
final class Steps {

    /** As far as one step goes down, mg. */
    static final int MOST_DOWN = 100;

    private static final int GRAIN = 5;
    private static final int PERCENT = 100;

    private Steps() {}

    /**
     * The amounts a day, mg, from the first step to the goal; none where the usual amount is the goal already, or less.
     *
     * @param usual mg a day, 0 or more
     * @param goal mg a day, 0 or more, a multiple of 5
     */
    static List<Integer> down(int usual, int goal, Pace pace) {
        if (usual < 0 || goal < 0 || goal % GRAIN != 0) {
            throw new IllegalArgumentException("no way from %d down to %d mg".formatted(usual, goal));
        }
        if (usual <= goal) {
            return List.of();
        }
        var steps = new ArrayList<Integer>();
        int last = usual;
        long above = (long) usual * PERCENT;
        for (int percent : pace.percents()) {
            long below = Math.max((long) goal * PERCENT, (long) usual * percent);
            for (int part : parts(above, below, last)) {
                if (part < last) {
                    steps.add(part);
                    last = part;
                }
            }
            above = below;
        }
        return List.copyOf(steps);
    }

    /** The fewest equal parts that are small enough. @param above hundredths of a mg, as {@code below} */
    private static List<Integer> parts(long above, long below, int last) {
        for (int count = (int) Math.ceilDiv(Math.max(1, above - below), (long) MOST_DOWN * PERCENT); ; count++) {
            var parts = cut(above, below, count);
            if (areSmall(last, parts)) {
                return parts;
            }
        }
    }

    private static List<Integer> cut(long above, long below, int count) {
        return LongStream.rangeClosed(1, count)
                .map(part -> above * count - (above - below) * part)
                .mapToObj(hundredths -> (int) Math.floorDiv(hundredths, (long) count * PERCENT * GRAIN) * GRAIN)
                .toList();
    }

    private static boolean areSmall(int last, List<Integer> parts) {
        int before = last;
        for (int part : parts) {
            if (before - part > MOST_DOWN) {
                return false;
            }
            before = part;
        }
        return true;
    }
}
