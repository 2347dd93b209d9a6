package app.lull.intake;

import app.lull.account.PatientId;
import app.lull.export.SpreadsheetCell;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every entry as a file that spreadsheets read (RFC 4180). It is read and written month by month, however many there are. */
@Component
public class EntriesFile {

    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);
    private static final LocalDate END = LocalDate.of(2200, 1, 1);
    private static final int DAYS_AT_ONCE = 31;

    private final IntakeLog log;

    EntriesFile(IntakeLog log) {
        this.log = log;
    }

    /**
     * Writes the head, and a row for each entry, earliest day first. The writer stays open.
     *
     * @throws app.lull.account.NotFound for anybody else's; then nothing is written
     * @throws IOException where the writer gives up
     */
    public void write(PatientId patient, Writer to) throws IOException {
        var known = log.totals(patient, BEGINNING, END);
        var csv = CsvWriter.builder().build(to);
        csv.writeRecord(
                "At (ISO 8601)",
                "Date",
                "Time",
                "Name",
                "Serving",
                "Servings",
                "mg",
                "Low mg",
                "High mg",
                "Sip minutes");
        var from = BEGINNING;
        for (var day : known) {
            if (!day.day().isBefore(from)) {
                from = day.day().plusDays(DAYS_AT_ONCE);
                log.entriesOf(patient, day.day(), from.minusDays(1)).forEach(entry -> csv.writeRecord(row(entry)));
                csv.flush();
            }
        }
        csv.flush();
    }

    private static List<String> row(Entry entry) {
        return List.of(
                entry.at().truncatedTo(ChronoUnit.SECONDS).toString(),
                entry.local().toLocalDate().toString(),
                entry.local().toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(),
                SpreadsheetCell.plain(entry.name()),
                SpreadsheetCell.plain(entry.serving()),
                figure(entry.servings()),
                figure(entry.mg()),
                figure(entry.low()),
                figure(entry.high()),
                Integer.toString(entry.sipMinutes()));
    }

    private static String figure(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
