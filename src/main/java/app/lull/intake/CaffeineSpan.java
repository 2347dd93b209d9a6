package app.lull.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** How far back one looks at days. */
public enum CaffeineSpan {
    FOUR_WEEKS,
    THREE_MONTHS,
    YEAR;

    /** The first day, where today is the last. */
    LocalDate from(LocalDate today) {
        return switch (this) {
            case FOUR_WEEKS -> today.minusWeeks(4).plusDays(1);
            case THREE_MONTHS -> today.minusMonths(3).plusDays(1);
            case YEAR -> today.minusYears(1).plusDays(1);
        };
    }

    /** This one, and those that look further back. */
    List<CaffeineSpan> andWider() {
        return Arrays.stream(values()).filter(span -> span.compareTo(this) >= 0).toList();
    }
}
