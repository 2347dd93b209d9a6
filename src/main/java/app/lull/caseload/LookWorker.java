package app.lull.caseload;

import app.lull.account.PatientId;
import app.lull.store.Acting;
import app.lull.store.Actor;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at the diaries that are due: as soon as one was written in, and four times a minute whatever a day's end or a crash
 * left to do. Several copies of Lull share the work.
 */
@Component
class LookWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LookWorker.class);
    private static final Duration EVERY = Duration.ofSeconds(15);
    private static final Duration CLAIM = Duration.ofMinutes(1);
    private static final Duration AGAIN = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int AT_A_TIME = 20;

    private final Looking looking;
    private final LookRows looks;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean watches;
    private final Semaphore woken = new Semaphore(0);
    private volatile @Nullable Thread thread;

    LookWorker(
            Looking looking,
            LookRows looks,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${lull.caseload-watched:true}") boolean watches) {
        this.looking = looking;
        this.looks = looks;
        this.transaction = transaction;
        this.clock = clock;
        this.watches = watches;
    }

    /** There is something to do now. */
    void wake() {
        woken.release();
    }

    /** Looks at everybody who is due. @return how many that were */
    int lookAtAllDue() {
        int looked = 0;
        for (var due = claim(); !due.isEmpty(); due = claim()) {
            due.forEach(this::look);
            looked += due.size();
        }
        return looked;
    }

    private List<PatientId> claim() {
        var now = clock.instant();
        return Objects.requireNonNull(Acting.as(
                Actor.Duty.CASELOAD,
                () -> transaction.execute(status -> looks.claim(now, now.plus(CLAIM), looking.rules(), AT_A_TIME))));
    }

    /** One that fails is tried again after a while, and keeps nobody else waiting. */
    private void look(PatientId patient) {
        try {
            if (looking.look(patient)) {
                return;
            }
        } catch (RuntimeException e) {
            LOG.warn("A patient's place on the lists could not be brought up to date; it is tried again", e);
        }
        var from = clock.instant().plus(AGAIN);
        Acting.run(Actor.Duty.CASELOAD, () -> transaction.executeWithoutResult(status -> looks.release(patient, from)));
    }

    private void watch() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                woken.tryAcquire(EVERY.toSeconds(), TimeUnit.SECONDS);
                woken.drainPermits();
                lookAtAllDue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                LOG.info("The lists wait for the database: {}", e.toString());
            }
        }
    }

    @Override
    public void start() {
        if (watches && thread == null) {
            thread = Thread.ofPlatform().daemon().name("lull-caseload").start(this::watch);
        }
    }

    @Override
    public void stop() {
        var running = thread;
        if (running != null) {
            running.interrupt();
            try {
                running.join(PATIENCE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
