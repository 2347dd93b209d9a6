package app.lull.intake;

import app.lull.export.SpreadsheetCell;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Days as a file that spreadsheets read: milligrams to the next 10, and empty cells for a day that is not known. */
final class DaysFile {

    private DaysFile() {}

    static String of(List<CaffeineDay> days) {
        var written = new StringWriter();
        try (var csv = CsvWriter.builder().build(written)) {
            csv.writeRecord(
                    "Day",
                    "About mg",
                    "Low mg",
                    "High mg",
                    "Entries",
                    "Last at",
                    "Plan: mg at most",
                    "Plan: none after",
                    "Plan");
            days.forEach(day -> csv.writeRecord(row(day)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString();
    }

    private static List<String> row(CaffeineDay day) {
        var total = day.total();
        var plan = day.plan();
        return List.of(
                day.day().toString(),
                total == null ? "" : about(total.mg()),
                total == null ? "" : about(total.low()),
                total == null ? "" : about(total.high()),
                total == null ? "" : Integer.toString(total.n()),
                cell(day.last() == null ? null : day.last().withSecond(0).withNano(0)),
                cell(plan == null ? null : plan.mg()),
                cell(plan == null ? null : plan.noneAfter()),
                plan == null ? "" : SpreadsheetCell.plain(plan.words()));
    }

    private static String about(double mg) {
        return Integer.toString(CaffeineDay.about(mg));
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : Objects.toString(value);
    }
}
