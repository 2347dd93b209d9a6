package app.lull.worries;

import app.lull.account.Access;
import app.lull.account.PatientId;
import app.lull.safety.SafetyLog;
import app.lull.today.Step;
import app.lull.today.StepSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Worry time as a step of Today: where a time was chosen and something waits for it, or was sorted today. */
@Component
@Transactional(readOnly = true)
class WorryTimeStep implements StepSource {

    private static final int LATE_AFTERNOON = 65;
    private static final int LONGEST = 30;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final SlotRows slots;
    private final SafetyLog safety;
    private final Access access;

    WorryTimeStep(SlotRows slots, SafetyLog safety, Access access) {
        this.slots = slots;
        this.safety = safety;
        this.access = access;
    }

    @Override
    public List<Step> stepsFor(PatientId patient, LocalDate day) {
        access.mayWrite(patient);
        return slots
                .onADay(patient, day)
                .filter(today -> today.waits() || today.sorted())
                .filter(today -> !safety.standing(patient).fearRests())
                .map(today -> new Step(
                        "worries.slot",
                        LATE_AFTERNOON,
                        "Worry time at " + CLOCK.format(today.at()),
                        Math.min(today.minutes(), LONGEST),
                        "what you kept for later waits for it",
                        "worries",
                        today.sorted() ? "Look again" : "Open",
                        today.sorted()))
                .stream()
                .toList();
    }
}
