package app.lull.today;

import app.lull.account.PatientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What was marked as done by hand is a deed too, called {@code mark.} and the step's key. */
@Component
class MarkedDone implements DeedSource {

    private final Choices choices;

    MarkedDone(Choices choices) {
        this.choices = choices;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("mark.");
    }

    @Override
    public List<Deed> deeds(PatientId patient, LocalDate from, LocalDate to) {
        return choices.markedDone(patient, from, to);
    }
}
