package app.lull.worksheets;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every version of every worksheet that was saved, for the archive a patient takes away. */
@Component
@Transactional(readOnly = true)
class SheetsArchive implements PersonalDataSection {

    private final Access access;
    private final KeptSheets kept;

    SheetsArchive(Access access, KeptSheets kept) {
        this.access = access;
        this.kept = kept;
    }

    @Override
    public String name() {
        return "worksheets";
    }

    @Override
    public List<Row> rows(PatientId patient) {
        access.mayRead(patient, DataKind.WORKSHEETS);
        return kept.all(patient).stream()
                .map(sheet -> new Row(
                        sheet.sheet(),
                        sheet.number(),
                        sheet.aside(),
                        sheet.form(),
                        sheet.formVersion(),
                        sheet.language(),
                        sheet.day(),
                        sheet.readOut(),
                        sheet.filled(),
                        sheet.savedAt()))
                .toList();
    }

    /** One version, with the names of {@link Sheet}. */
    record Row(
            UUID sheet,
            int number,
            boolean aside,
            String form,
            int formVersion,
            String language,
            LocalDate day,
            ReadOut written,
            int filled,
            Instant savedAt) {}
}
