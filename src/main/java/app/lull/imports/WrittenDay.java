package app.lull.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as files write it: 2026-04-03, 03.04.2026, 03/04/2026 or 3-4-26.
 *
 * @param open whether it could be meant with the day or with the month first
 */
record WrittenDay(int first, int second, int third, boolean yearFirst, boolean open) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{1,4})");
    private static final int THIS_CENTURY = 2000;

    /** Null where it is none of these. */
    static @Nullable WrittenDay of(String text) {
        var found = SHAPE.matcher(text);
        if (!found.matches()) {
            return null;
        }
        int first = number(found.group(1));
        int second = number(found.group(3));
        int third = number(found.group(4));
        if (found.group(1).length() == 4) {
            return found.group(4).length() <= 2 ? new WrittenDay(first, second, third, true, false) : null;
        }
        boolean fourDigits = found.group(4).length() == 4;
        if (found.group(1).length() > 2 || !fourDigits && found.group(4).length() != 2) {
            return null;
        }
        int year = fourDigits ? third : THIS_CENTURY + third;
        return new WrittenDay(first, second, year, false, !found.group(2).equals("."));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** Whether it can only have been meant with the day first. */
    boolean saysDayFirst() {
        return open && first > 12 && second <= 12;
    }

    /** Whether it can only have been meant with the month first. */
    boolean saysMonthFirst() {
        return open && second > 12 && first <= 12;
    }

    /** The day it names; null where there is no such day. */
    @Nullable
    LocalDate in(@Nullable DayOrder order) {
        try {
            if (yearFirst) {
                return LocalDate.of(first, second, third);
            }
            return open && order == DayOrder.MONTH_FIRST
                    ? LocalDate.of(third, first, second)
                    : LocalDate.of(third, second, first);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
