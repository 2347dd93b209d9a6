package app.lull.feedback;

import app.lull.account.PatientId;
import app.lull.exposures.SaidAboutExposure;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What was said about an exposure, on the exposure itself. */
@Component
class OnTheExposure implements SaidAboutExposure {

    private final FromTherapists words;

    OnTheExposure(FromTherapists words) {
        this.words = words;
    }

    @Override
    public List<Said> about(PatientId patient, UUID exposure) {
        return words.about(patient, About.EXPOSURE, exposure).stream()
                .map(one -> new Said(one.who(), one.at(), one.text()))
                .toList();
    }
}
