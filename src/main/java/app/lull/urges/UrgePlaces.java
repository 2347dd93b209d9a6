package app.lull.urges;

import app.lull.account.PatientId;
import app.lull.sessions.PracticePlace;
import java.util.List;
import org.springframework.stereotype.Component;

/** The urge timer and the ladder, on the page Practice. */
@Component
class UrgePlaces implements PracticePlace {

    private static final List<Way> WAYS = List.of(
            new Way(10, "An urge to check", "Wait with it for a while, and see what it does.", "urges"),
            new Way(
                    11,
                    "Your ladder of checks",
                    "Checking less, one step at a time, the easiest first.",
                    "urges/ladder",
                    5));

    @Override
    public List<Way> ways(PatientId patient) {
        return WAYS;
    }
}
