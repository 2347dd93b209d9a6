package app.lull.exposures;

import app.lull.account.PatientId;
import app.lull.sessions.PracticePlace;
import java.util.List;
import org.springframework.stereotype.Component;

/** The ladder, to be found on the page Practice. */
@Component
class FacingIt implements PracticePlace {

    private static final int LATE = 60;

    /** Exposure comes after checking less and thoughts put to the test (module 7). */
    private static final int WEEK = 7;

    @Override
    public List<Way> ways(PatientId patient) {
        return List.of(new Way(LATE, "Facing it", "Small steps towards what fear keeps you from.", "exposures", WEEK));
    }
}
