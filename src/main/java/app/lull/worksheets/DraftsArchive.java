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

/** Every worksheet as it stands, also with what was not saved yet, for the archive a patient takes away. */
@Component
@Transactional(readOnly = true)
class DraftsArchive implements PersonalDataSection {

    private final Access access;
    private final Standings sheets;

    DraftsArchive(Access access, Standings sheets) {
        this.access = access;
        this.sheets = sheets;
    }

    @Override
    public String name() {
        return "worksheets-as-they-stand";
    }

    @Override
    public List<Row> rows(PatientId patient) {
        access.mayRead(patient, DataKind.WORKSHEETS);
        return sheets.all(patient).stream()
                .map(sheet -> new Row(
                        sheet.id(),
                        sheet.form(),
                        sheet.formVersion(),
                        sheet.language(),
                        sheet.draft(),
                        sheet.day(),
                        sheet.written().readOut(),
                        sheet.createdAt(),
                        sheet.changedAt()))
                .toList();
    }

    /**
     * One sheet.
     *
     * @param draft whether there is something in it that was not saved yet
     */
    record Row(
            UUID sheet,
            String form,
            int formVersion,
            String language,
            boolean draft,
            LocalDate day,
            ReadOut written,
            Instant createdAt,
            Instant changedAt) {}
}
