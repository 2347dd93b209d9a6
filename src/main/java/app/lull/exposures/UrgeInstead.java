package app.lull.exposures;

import app.lull.account.PatientId;
import app.lull.sessions.InsteadOfRightNow;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** While an exposure is open, and for a quarter of an hour after, “Right now” opens riding the urge. */
@Component
class UrgeInstead implements InsteadOfRightNow {

    private static final String RIDE_AN_URGE = "S21";

    private final AfterTheStep afterTheStep;

    UrgeInstead(AfterTheStep afterTheStep) {
        this.afterTheStep = afterTheStep;
    }

    @Override
    public Optional<String> session(PatientId patient) {
        return afterTheStep.waits(patient).map(waits -> RIDE_AN_URGE);
    }
}
