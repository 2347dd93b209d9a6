package app.lull.overview;

import app.lull.account.DataKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two periods side by side.
 *
 * @param begun the first day of the program, or of the check-ins where only those are shared; null where neither is
 * @param overlap whether they share days
 */
public record TwoPeriods(
        Head head, Period first, Period second, @Nullable LocalDate begun, boolean overlap, List<Row> rows) {

    public TwoPeriods {
        rows = List.copyOf(rows);
    }

    /** One figure in both; null, both, where it is not shared. */
    public record Row(
            DataKind kind,
            String title,
            @Nullable String first,
            @Nullable String second) {}
}
