package app.lull.worksheets;

import app.lull.account.PatientId;
import app.lull.sessions.PracticePlace;
import java.util.List;
import org.springframework.stereotype.Component;

/** The worksheets, on the page Practice. */
@Component
class SheetsPlace implements PracticePlace {

    private static final int AFTER_WHAT_IS_PRACTISED = 40;

    @Override
    public List<Way> ways(PatientId patient) {
        return List.of(new Way(
                AFTER_WHAT_IS_PRACTISED, "Worksheets", "What you wrote, and what there is to write.", "worksheets"));
    }
}
