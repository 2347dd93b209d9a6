package app.lull.worries;

import app.lull.account.PatientId;
import app.lull.sessions.PracticePlace;
import java.util.List;
import org.springframework.stereotype.Component;

/** Worry time, on the page Practice. */
@Component
class WorryPlaces implements PracticePlace {

    private static final List<Way> WAYS = List.of(
            new Way(20, "Worry time", "Worries you kept for later, and the time of the day they wait for.", "worries"));

    @Override
    public List<Way> ways(PatientId patient) {
        return WAYS;
    }
}
