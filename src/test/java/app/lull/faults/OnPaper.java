package app.lull.faults;

import app.lull.account.PatientId;
import app.lull.worksheets.Answer;
import app.lull.worksheets.Answers;
import app.lull.worksheets.Worksheets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a patient writes on worksheets. */
@Component
class OnPaper {

    private final Worksheets worksheets;

    OnPaper(Worksheets worksheets) {
        this.worksheets = worksheets;
    }

    /** A circle, saved, as the patient; the ids of what is written. */
    List<UUID> live(PatientId patient) {
        var page = worksheets.open(patient, "W02");
        var circle = new Answers(Map.of("trigger", new Answer.Words("A film")));
        return List.of(
                worksheets.save(patient, page.answered(circle, page.version())).sheet());
    }
}
