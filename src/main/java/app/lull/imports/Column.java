package app.lull.imports;

import org.jspecify.annotations.Nullable;

/**
 * A column of the file, and what the lines have in it.
 *
 * @param heading what the file calls it, or the first of its fields; up to 60 letters
 * @param filled how many lines have something in it
 * @param openDays how many days could be meant with the day or with the month first
 * @param order what the days themselves say of that; null where none does, or they do not agree
 */
public record Column(
        String heading,
        int filled,
        int days,
        int times,
        int moments,
        int numbers,
        int openDays,
        @Nullable DayOrder order) {

    /** Counts as the lines come. */
    static final class Count {

        private final String heading;
        private int filled;
        private int days;
        private int times;
        private int moments;
        private int numbers;
        private int openDays;
        private boolean dayFirst;
        private boolean monthFirst;

        Count(String heading) {
            this.heading = heading.substring(0, Math.min(heading.length(), 60));
        }

        void add(String field) {
            if (field.isEmpty()) {
                return;
            }
            filled++;
            var moment = WrittenMoment.of(field);
            var day = moment == null ? WrittenDay.of(field) : moment.day();
            if (day != null) {
                days += moment == null ? 1 : 0;
                openDays += day.open() ? 1 : 0;
                dayFirst |= day.saysDayFirst();
                monthFirst |= day.saysMonthFirst();
            }
            moments += moment == null ? 0 : 1;
            times += WrittenTime.of(field) == null ? 0 : 1;
            numbers += WrittenNumber.of(field) == null ? 0 : 1;
        }

        Column column() {
            DayOrder order = null;
            if (dayFirst != monthFirst) {
                order = dayFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
            }
            return new Column(heading, filled, days, times, moments, numbers, openDays, order);
        }
    }

    /** Whether nearly all that is in it is of that kind. */
    boolean isMostly(int ofThatKind) {
        return filled > 0 && ofThatKind * 10 >= filled * 9;
    }
}
