package app.lull.insights;

import app.lull.export.SpreadsheetCell;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The weeks as a file that spreadsheets read: figures, bands as their numbers 0-4, an empty week as empty cells. */
final class WeeksFile {

    private WeeksFile() {}

    static String of(Picture picture) {
        var written = new StringWriter();
        try (var csv = CsvWriter.builder().build(written)) {
            csv.writeRecord(head());
            if (picture instanceof Picture.Shown shown) {
                shown.weeks().forEach(week -> csv.writeRecord(row(week, shown)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString();
    }

    private static List<String> head() {
        var head = new ArrayList<>(List.of("Week from", "Week to", "Evenings", "Bothered and stopped (mean)"));
        for (var series : Series.values()) {
            var name = name(series);
            head.addAll(List.of(name + " (median)", name + " (quartile 1)", name + " (quartile 3)"));
        }
        head.addAll(List.of("Own band from", "Own band to", "Meanwhile"));
        return head;
    }

    private static List<String> row(Week week, Picture.Shown shown) {
        var row = new ArrayList<>(List.of(
                week.from().toString(),
                week.to().toString(),
                Integer.toString(week.evenings()),
                figure(week.impact())));
        for (var series : Series.values()) {
            var middle = week.middle(series);
            var spread = middle == null ? null : middle.spread();
            row.add(figure(middle == null ? null : middle.median()));
            row.add(figure(spread == null ? null : spread.lower()));
            row.add(figure(spread == null ? null : spread.upper()));
        }
        var baseline = shown.comparison().baseline();
        row.add(figure(baseline == null ? null : baseline.lower()));
        row.add(figure(baseline == null ? null : baseline.upper()));
        row.add(SpreadsheetCell.plain(
                shown.marks().stream().filter(week::meets).map(Mark::words).collect(Collectors.joining("; "))));
        return row;
    }

    /** With two decimals at most; empty where there is none. */
    private static String figure(@Nullable Double value) {
        return value == null ? "" : Objects.toString(Math.round(value * 100) / 100.0);
    }

    private static String name(Series series) {
        return switch (series) {
            case ANXIETY -> "Anxiety 0-10";
            case BOTHER -> "Bother 0-10";
            case INTERFERENCE -> "Stopped 0-10";
            case CHECKING -> "Checking band 0-4";
            case HEALTH_WORRY -> "Worry time band 0-4";
        };
    }
}
