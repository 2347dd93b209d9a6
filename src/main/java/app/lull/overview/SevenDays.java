package app.lull.overview;

import app.lull.account.DataKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last seven days of the patient, today included, a line for each kind of thing. */
public record SevenDays(LocalDate from, LocalDate to, List<Line> lines) {

    public SevenDays {
        lines = List.copyOf(lines);
    }

    /** @param words null where the kind is not shared */
    public record Line(
            DataKind kind, String title, @Nullable String words) {}
}
