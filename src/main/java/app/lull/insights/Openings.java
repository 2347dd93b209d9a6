package app.lull.insights;

import app.lull.account.Access;
import app.lull.account.PatientId;
import app.lull.store.Ids;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often a patient looks at the weeks. Looking again and again can be one more way of checking; then something else is
 * offered, and nothing is closed. The count is for that alone: it is shown to nobody and kept for a day.
 */
@Service
@Transactional
public class Openings {

    private static final int USUAL_IN_A_DAY = 3;
    private static final Duration A_DAY = Duration.ofHours(24);
    private static final Duration THE_SAME = Duration.ofMinutes(1);

    private final OpeningRows rows;
    private final Access access;
    private final Clock clock;

    Openings(OpeningRows rows, Access access, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Counts a look at the weeks; within a minute it is the same look. Forgets those of more than 24 hours ago.
     *
     * @return whether this is one of more than three within 24 hours
     */
    public boolean opened(PatientId patient) {
        access.mayWrite(patient);
        var now = clock.instant();
        rows.forget(patient, now.minus(A_DAY));
        rows.add(patient, new Opening(Ids.next(), now), now.minus(THE_SAME));
        return rows.all(patient).size() > USUAL_IN_A_DAY;
    }

    /** What is kept, oldest first; for nobody but the patient. */
    @Transactional(readOnly = true)
    List<Opening> kept(PatientId patient) {
        access.mayWrite(patient);
        return rows.all(patient);
    }
}
