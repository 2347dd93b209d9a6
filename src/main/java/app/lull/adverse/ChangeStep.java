package app.lull.adverse;

import app.lull.account.Access;
import app.lull.account.PatientId;
import app.lull.today.Step;
import app.lull.today.StepSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A quiet step where something got worse: on the day it is noticed and the two after, and on the day of the answer. */
@Component
@Transactional
class ChangeStep implements StepSource {

    private static final int DAYS_OFFERED = 3;
    private static final int AFTER_THE_MORNING = 30;

    private final Lookout lookout;
    private final NoticedRows rows;
    private final Access access;

    ChangeStep(Lookout lookout, NoticedRows rows, Access access) {
        this.lookout = lookout;
        this.rows = rows;
        this.access = access;
    }

    @Override
    public List<Step> stepsFor(PatientId patient, LocalDate day) {
        access.mayWrite(patient);
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            lookout.lookOnce(patient, day);
        }
        var lately = rows.since(patient, day.minusDays(DAYS_OFFERED - 1L));
        var open = lately.stream().anyMatch(Told::isOpen);
        var answered = lately.stream().anyMatch(told -> day.equals(told.answeredOn()));
        return open || answered
                ? List.of(new Step(
                        "adverse.plan",
                        AFTER_THE_MORNING,
                        "Let us change the plan",
                        2,
                        "some things got harder; there are ways to make it easier",
                        "change-plan",
                        open ? "Look" : "Look again",
                        !open))
                : List.of();
    }
}
