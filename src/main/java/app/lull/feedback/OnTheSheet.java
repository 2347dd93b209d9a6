package app.lull.feedback;

import app.lull.account.PatientId;
import app.lull.worksheets.SaidAboutIt;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What was said about a worksheet, on the worksheet itself. */
@Component
class OnTheSheet implements SaidAboutIt {

    private final FromTherapists words;

    OnTheSheet(FromTherapists words) {
        this.words = words;
    }

    @Override
    public List<Said> about(PatientId patient, UUID sheet) {
        return words.about(patient, About.WORKSHEET, sheet).stream()
                .map(one -> new Said(one.who(), one.at(), one.text()))
                .toList();
    }
}
