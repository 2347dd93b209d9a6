package app.lull.doctor;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The pages for the doctor, for the archive a patient takes away: a row for each answer. */
@Component
class PageArchive implements PersonalDataSection {

    private final VisitPages pages;

    PageArchive(VisitPages pages) {
        this.pages = pages;
    }

    /** One answer. @param changedOn the day the page was changed last */
    record Row(LocalDate visitOn, String question, String answer, LocalDate changedOn) {}

    @Override
    public String name() {
        return "pages-for-the-doctor";
    }

    @Override
    public List<Row> rows(PatientId patient) {
        return pages.all(patient).stream()
                .flatMap(page -> page.text().answers().entrySet().stream()
                        .map(answer -> new Row(
                                page.visitOn(), answer.getKey().heading(), answer.getValue(), page.changedOn())))
                .toList();
    }
}
