package app.lull.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a file is laid out.
 *
 * @param heading whether its first line names the columns
 * @param columns how many a line has
 */
record Layout(Letters letters, char separator, boolean heading, int columns) {

    private static final int LOOKED_AT = 50;

    /** Found by looking at the first lines. @throws NotReadable where there are none, or no columns in them */
    static Layout of(Path file) throws IOException {
        var letters = Letters.of(file);
        Layout best = null;
        int most = 0;
        NotReadable refusal = null;
        for (char separator : new char[] {',', ';', '\t'}) {
            try (var lines = Lines.of(file, letters, separator)) {
                var some = some(lines);
                int columns = usual(some);
                int alike = (int) some.stream()
                        .filter(line -> line.fields().size() == columns)
                        .count();
                if (columns > 1 && alike * columns > most) {
                    most = alike * columns;
                    best = new Layout(letters, separator, HeadingWords.isHeading(some.getFirst()), columns);
                }
            } catch (NotReadable e) {
                refusal = e;
            }
        }
        if (best != null) {
            return best;
        }
        throw refusal != null
                ? refusal
                : new NotReadable(
                        "No columns were found in this file. They are told apart by commas, semicolons or tabs.");
    }

    private static List<Line> some(Lines lines) {
        var some = new java.util.ArrayList<Line>();
        while (some.size() < LOOKED_AT && lines.hasNext()) {
            some.add(lines.next());
        }
        if (some.isEmpty()) {
            throw new NotReadable("There is nothing in this file.");
        }
        return some;
    }

    /** How many columns most of the lines have. */
    private static int usual(List<Line> lines) {
        var counts = new HashMap<Integer, Integer>();
        lines.forEach(line -> counts.merge(line.fields().size(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    /** The same, with or without a heading. */
    Layout withHeading(boolean has) {
        return new Layout(letters, separator, has, columns);
    }
}
