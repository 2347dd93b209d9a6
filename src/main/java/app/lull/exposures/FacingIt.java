package app.lull.exposures;

import app.lull.account.PatientId;
import app.lull.sessions.PracticePlace;
import java.util.List;
import org.springframework.stereotype.Component;

/** The ladder, to be found on the page Practice. */
@Component
class FacingIt implements PracticePlace {

    private static final int LATE = 60;

    @Override
    public List<Way> ways(PatientId patient) {
        return List.of(new Way(LATE, "Facing it", "Small steps towards what fear keeps you from.", "exposures"));
    }
}
