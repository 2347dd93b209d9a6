package app.lull.worksheets;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sheet as it is read: each answer beside the words it was given to. It is stored with the answers, so that a sheet
 * stays readable when its form has changed.
 *
 * @param title what the form was called
 * @param parts only those with something in them
 */
public record ReadOut(String title, List<Part> parts) {

    /** Nothing to read. */
    public static final ReadOut NONE = new ReadOut("", List.of());

    public ReadOut {
        parts = List.copyOf(parts);
    }

    /** All lines, part after part. */
    public Stream<Line> lines() {
        return parts.stream().flatMap(part -> part.lines().stream());
    }

    /** What was answered at this field, in words; in rows the key is {@code rows.0.field}. */
    public Optional<String> words(String key) {
        return lines().filter(line -> line.key().equals(key)).map(Line::words).findFirst();
    }

    /** What stands under one heading. */
    public record Part(String title, List<Line> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One answer.
     *
     * @param key of the field; in rows {@code rows.0.field}
     * @param row what the row is called, for example “Goal 1”; empty outside of rows
     * @param label what was asked
     * @param words what was answered; several chosen ones stand on lines of their own
     */
    public record Line(String key, String row, String label, String words) {}
}
