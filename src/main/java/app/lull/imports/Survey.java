package app.lull.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What there is in a file, after it was read once.
 *
 * @param lines how many hold something, without the heading
 */
record Survey(Layout layout, int lines, List<Column> columns) {

    static final int MOST_LINES = 200_000;

    /** Reads the whole file. @throws NotReadable where it cannot be taken */
    static Survey of(Path file, Layout layout) throws IOException {
        try (var all = Lines.of(file, layout.letters(), layout.separator());
                var lines = Lines.of(file, layout)) {
            var first = all.hasNext() ? all.next() : new Line(1, List.of());
            var counts = IntStream.range(0, layout.columns())
                    .mapToObj(column -> new Column.Count(
                            layout.heading() ? first.field(column) : "Column %d".formatted(column + 1)))
                    .toList();
            int n = 0;
            while (lines.hasNext()) {
                var line = lines.next();
                if (++n > MOST_LINES) {
                    throw new NotReadable("There are more than 200,000 lines in this file. Make it several files.");
                }
                IntStream.range(0, counts.size())
                        .forEach(column -> counts.get(column).add(line.field(column)));
            }
            if (n == 0) {
                throw new NotReadable("There is only a heading in this file, and no line below it.");
            }
            return new Survey(
                    layout, n, counts.stream().map(Column.Count::column).toList());
        }
    }
}
