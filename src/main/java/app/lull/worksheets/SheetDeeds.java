package app.lull.worksheets;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.today.Deed;
import app.lull.today.DeedSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Worksheets that were saved: {@code worksheet.W02}, and how many fields or rows were filled in. */
@Component
@Transactional(readOnly = true)
class SheetDeeds implements DeedSource {

    private final Access access;
    private final KeptSheets kept;

    SheetDeeds(Access access, KeptSheets kept) {
        this.access = access;
        this.kept = kept;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("worksheet.");
    }

    @Override
    public Optional<DataKind> sharedWith() {
        return Optional.of(DataKind.WORKSHEETS);
    }

    /** Sheets are shared one by one. */
    @Override
    public boolean tellsAllOf(String what) {
        return false;
    }

    @Override
    public List<Deed> deeds(PatientId patient, LocalDate from, LocalDate to) {
        access.mayRead(patient, DataKind.WORKSHEETS);
        return kept.deeds(patient, from, to);
    }
}
