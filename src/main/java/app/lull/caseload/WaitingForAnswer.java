package app.lull.caseload;

import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a patient's waits for a therapist; whoever keeps messages or feedback implements it. It is asked in the patient's
 * own right, in a transaction that only reads. Whoever changes the answer without the patient writing publishes
 * {@link app.lull.account.DiaryTouched} in that transaction.
 */
public interface WaitingForAnswer {

    /** What waits now; nothing is a good answer. */
    List<Waiting> waiting(PatientId patient);

    /**
     * Some things of one kind that wait, without a word of what is in them.
     *
     * @param by whom they wait for; null for whoever may read them
     * @param since when the oldest of them was sent
     * @param newest when the latest was
     * @param count at least 1
     */
    record Waiting(What what, @Nullable TherapistId by, Instant since, Instant newest, int count) {

        public Waiting {
            if (count < 1 || newest.isBefore(since)) {
                throw new IllegalArgumentException("something waits, since the first of it");
            }
        }
    }

    /** What can wait. */
    enum What {
        MESSAGE,
        WORKSHEET,
        EXPOSURE
    }
}
