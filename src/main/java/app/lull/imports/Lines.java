package app.lull.imports;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The lines of a file, one after the other, so that it is never in memory as a whole. Empty lines are passed over. */
final class Lines implements Iterator<Line>, AutoCloseable {

    static final int MOST_COLUMNS = 100;
    static final int LONGEST_FIELD = 2_000;
    private static final int LONGEST_LINE = 20_000;
    private static final int BUFFER = 1 << 16;

    private final Reader letters;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private int before;

    private Lines(Reader letters, char separator) {
        this.letters = letters;
        this.reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .maxBufferSize(BUFFER)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_COLUMNS)
                                .maxFieldSize(LONGEST_FIELD)
                                .maxRecordSize(LONGEST_LINE)
                                .build(),
                        letters);
        this.records = reader.iterator();
    }

    /** All lines. */
    static Lines of(Path file, Letters letters, char separator) throws IOException {
        return new Lines(letters.reader(file), separator);
    }

    /** The lines that hold something to keep: all, or all but the heading. */
    static Lines of(Path file, Layout layout) throws IOException {
        var lines = of(file, layout.letters(), layout.separator());
        if (layout.heading() && lines.hasNext()) {
            lines.next();
        }
        return lines;
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw notReadable();
        } catch (UncheckedIOException e) {
            throw new NotReadable("The file cannot be read any more. Choose it again.");
        }
    }

    /** @throws NotReadable where a quote never closes, a field is too long, or there are too many */
    @Override
    public Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            var found = records.next();
            before = (int) found.getStartingLineNumber();
            return new Line(
                    before, found.getFields().stream().map(String::strip).toList());
        } catch (CsvParseException e) {
            throw notReadable();
        }
    }

    private NotReadable notReadable() {
        return new NotReadable(
                ("The file cannot be read after line %d: a quote opens there and does not close, a field is "
                                + "longer than %d letters, or there are more than %d columns.")
                        .formatted(before, LONGEST_FIELD, MOST_COLUMNS));
    }

    @Override
    public void close() {
        try {
            records.close();
            reader.close();
            letters.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
