package app.lull.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Lines that cannot be kept, as a file that spreadsheets read: the line's number, why, and what is in it. */
final class FaultsFile implements AutoCloseable {

    private static final String FORMULA_BEGINS = "=+-@\t\r";

    private final CsvWriter csv;

    FaultsFile(OutputStream out) {
        this.csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord("Line", "Why", "What it has");
    }

    void add(Fault fault, Line line) {
        var cells = new ArrayList<>(List.of(Integer.toString(fault.line()), fault.why()));
        line.fields().forEach(field -> cells.add(plain(field)));
        csv.writeRecord(cells);
    }

    /** A cell that no spreadsheet takes for a formula. */
    static String plain(String cell) {
        return !cell.isEmpty() && FORMULA_BEGINS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
