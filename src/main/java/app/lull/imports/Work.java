package app.lull.imports;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something long that goes on by itself. Whoever looks is told how far it is; whether anybody looks makes no difference.
 *
 * @param <T> what it comes to
 */
public final class Work<T> {

    private final int total;
    private volatile int done;
    private volatile boolean cancelled;
    private volatile @Nullable T result;
    private volatile @Nullable RuntimeException failure;

    /** @param total how many lines there are */
    Work(int total) {
        this.total = total;
    }

    /** What ends it before its time. */
    static final class Cancelled extends RuntimeException {

        Cancelled() {
            super("cancelled", null, false, false);
        }
    }

    /** How many lines are done; never fewer than a moment ago. */
    public int done() {
        return done;
    }

    /** How many lines there are. */
    public int total() {
        return total;
    }

    /** Asks it to end; what it has done so far is then undone. */
    public void cancel() {
        cancelled = true;
    }

    /** Whether it goes on. */
    public boolean isRunning() {
        return result == null && failure == null;
    }

    /** Whether it was ended before its time. */
    public boolean isCancelled() {
        return failure instanceof Cancelled;
    }

    /** What it came to; empty while it runs, and where it came to nothing. */
    public Optional<T> result() {
        return Optional.ofNullable(result);
    }

    /** Why it came to nothing. */
    public Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    /** @throws Cancelled where somebody asked for it */
    void reached(int lines) {
        if (cancelled) {
            throw new Cancelled();
        }
        done = Math.max(done, Math.min(lines, total));
    }

    void ended(T with) {
        done = total;
        result = with;
    }

    void failed(RuntimeException why) {
        failure = why;
    }

    /** Whatever happened, it does not go on. */
    void endedAnyhow() {
        if (isRunning()) {
            failure = new IllegalStateException("it came to nothing");
        }
    }
}
