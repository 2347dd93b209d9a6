package app.lull.entry;

import app.lull.account.PatientId;
import app.lull.intake.IntakeLog;
import app.lull.today.DayCount;
import app.lull.today.Step;
import app.lull.today.StepSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The first questions as a step of Today, until they are answered; and on day 2 what one drinks on a usual day. */
@Component
class EntrySteps implements StepSource {

    private static final int FIRST_OF_ALL = 0;
    private static final int LAST_OF_ALL = 100;
    private static final int LATE_AFTERNOON = 58;
    private static final int DAY_OF_CAFFEINE = 2;
    private static final int WEEKS_IT_MAY_COME = 8;

    private final EntryGate gate;
    private final IntakeLog log;
    private final Optional<DayCount> dayCount;

    EntrySteps(EntryGate gate, IntakeLog log, Optional<DayCount> dayCount) {
        this.gate = gate;
        this.log = log;
        this.dayCount = dayCount;
    }

    @Override
    public List<Step> stepsFor(PatientId patient, LocalDate day) {
        var finishedOn = gate.conversation(patient).finishedOn();
        if (finishedOn.isEmpty()) {
            return List.of(begin(false));
        }
        if (finishedOn.get().equals(day)) {
            return List.of(begin(true));
        }
        return asksAboutCaffeine(patient, finishedOn.get(), day) ? List.of(caffeine()) : List.of();
    }

    /** Days of the program stand still in a break, so the second can come weeks later; after that nobody is asked. */
    private boolean asksAboutCaffeine(PatientId patient, LocalDate finishedOn, LocalDate day) {
        return day.isBefore(finishedOn.plusWeeks(WEEKS_IT_MAY_COME))
                && dayCount.filter(count -> count.dayOfProgram(patient, day) == DAY_OF_CAFFEINE)
                        .isPresent()
                && !log.isBegun(patient);
    }

    private static Step begin(boolean done) {
        return new Step(
                "entry.begin",
                done ? LAST_OF_ALL : FIRST_OF_ALL,
                "A few questions first",
                3,
                "so that the program fits you",
                "begin",
                done ? "Look again" : "Begin",
                done);
    }

    private static Step caffeine() {
        return new Step(
                "entry.caffeine",
                LATE_AFTERNOON,
                "Begin the log of what you drink",
                3,
                "Coffee, tea and the like, as they come. After a few days it knows your usual ones.",
                "log",
                "Begin",
                false);
    }
}
