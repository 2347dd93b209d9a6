package app.lull.caseload;

import app.lull.account.Access;
import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Why the patient stands on whose list, for the archive they take away. */
@Component
@Transactional(readOnly = true)
class ListsArchive implements PersonalDataSection {

    private final Access access;
    private final StandingRows rows;

    ListsArchive(Access access, StandingRows rows) {
        this.access = access;
        this.rows = rows;
    }

    /** One reason on one list, with the figures it is told by. */
    record Row(
            UUID link,
            String shownAs,
            Reason reason,
            LocalDate since,
            Instant newest,
            String about,
            int before,
            int after,
            int count,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    @Override
    public String name() {
        return "therapist-lists";
    }

    @Override
    public List<Row> rows(PatientId patient) {
        access.mayWrite(patient);
        return rows.all(patient).stream()
                .flatMap(listed -> listed.ranked().flags().stream().map(flag -> row(listed, flag)))
                .toList();
    }

    private static Row row(ListedPatient listed, Flag flag) {
        var figures = flag.figures();
        return new Row(
                listed.link(),
                listed.name(),
                flag.reason(),
                flag.day(),
                flag.newest(),
                figures.about(),
                figures.before(),
                figures.after(),
                figures.count(),
                figures.from(),
                figures.until());
    }
}
