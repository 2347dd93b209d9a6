package app.lull.lessons;

import app.lull.account.PatientId;
import app.lull.sessions.PracticePlace;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way from Practice to the pages of the program. */
@Component
class ReadAgain implements PracticePlace {

    private static final List<Way> WAYS = List.of(new Way(
            60, "Read again", "The short pages of the program, those you have read and those to come.", "read"));

    @Override
    public List<Way> ways(PatientId patient) {
        return WAYS;
    }
}
