package app.lull.taper;

import java.time.LocalDate;
import java.util.List;

/**
 * The usual amount before a day: the median of the last seven logged days (clinical reference D7). Five are needed at
 * least: with five, two odd days, as a weekend is, cannot be the median. What is more than four weeks old is not usual any
 * more. The day itself is left out, for it may not be over.
 *
 * @param days earliest first, seven at most
 */
record Usual(List<LoggedDay> days) {

    static final int DAYS = 7;
    static final int LEAST = 5;
    static final int WEEKS_BACK = 4;

    Usual {
        days = List.copyOf(days);
    }

    /** @param logged earliest first */
    static Usual before(LocalDate day, List<LoggedDay> logged) {
        var recent = logged.stream()
                .filter(one -> one.day().isBefore(day) && !one.day().isBefore(day.minusWeeks(WEEKS_BACK)))
                .toList();
        return new Usual(recent.subList(Math.max(0, recent.size() - DAYS), recent.size()));
    }

    /** How many more days have to be logged before there is a median. */
    int missing() {
        return Math.max(0, LEAST - days.size());
    }

    boolean isKnown() {
        return missing() == 0;
    }

    /** The median, mg. @throws IllegalStateException while it is not known */
    double median() {
        if (!isKnown()) {
            throw new IllegalStateException("%d more days are needed".formatted(missing()));
        }
        var amounts = days.stream().mapToDouble(LoggedDay::mg).sorted().toArray();
        int middle = amounts.length / 2;
        return amounts.length % 2 == 1 ? amounts[middle] : (amounts[middle - 1] + amounts[middle]) / 2;
    }
}
