package app.lull.careteam;

import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The screens of therapists that are open on this copy of Lull, and what they do when a patient changes what is shared:
 * here, or on another copy. They are told on a thread of their own, which neither has the patient's transaction nor waits
 * for the patient's screen.
 */
@Component
public class OpenScreens {

    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final AtomicLong changes = new AtomicLong();
    private final ExecutorService tellers = Executors.newVirtualThreadPerTaskExecutor();
    private final SharingNotices notices;

    OpenScreens(SharingNotices notices) {
        this.notices = notices;
    }

    /** A screen that is open. Closing it twice is closing it. */
    public final class Watch implements AutoCloseable {

        private final TherapistId therapist;
        private final @Nullable PatientId patient;
        private final Runnable changed;

        private Watch(TherapistId therapist, @Nullable PatientId patient, Runnable changed) {
            this.therapist = therapist;
            this.patient = patient;
            this.changed = changed;
        }

        private boolean concerns(PatientId who, TherapistId whose) {
            return therapist.equals(whose) && (patient == null || patient.equals(who));
        }

        @Override
        public void close() {
            watches.remove(this);
        }
    }

    /**
     * From now on this is told of changes.
     *
     * @param patient whom the screen is about; null for all patients of the therapist
     * @param changed runs on another thread, without anybody who acts
     */
    public Watch watch(TherapistId therapist, @Nullable PatientId patient, Runnable changed) {
        var watch = new Watch(therapist, patient, changed);
        watches.add(watch);
        notices.listen(this::tell, this::tellAll);
        return watch;
    }

    /** How many changes there were so far, whoever's: a screen that sees another number than before looks again. */
    public long changes() {
        return changes.get();
    }

    /** How many screens are watching. */
    int open() {
        return watches.size();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void changed(SharingChanged change) {
        tell(change);
    }

    private void tell(SharingChanged change) {
        tell(watch -> watch.concerns(change.patient(), change.therapist()));
    }

    private void tellAll() {
        tell(watch -> true);
    }

    private void tell(Predicate<Watch> whom) {
        changes.incrementAndGet();
        watches.stream().filter(whom).forEach(watch -> {
            try {
                tellers.execute(watch.changed);
            } catch (RejectedExecutionException ending) {
                watch.close();
            }
        });
    }

    @PreDestroy
    void end() {
        tellers.shutdownNow();
    }
}
