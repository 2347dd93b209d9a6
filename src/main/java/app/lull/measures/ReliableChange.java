package app.lull.measures;

import app.lull.content.Questionnaire;
import app.lull.content.Questionnaire.Change;
import java.util.Objects;
import java.util.Optional;

/**
 * Says of two totals of the same form whether the later one is better, worse, or too close to tell. GAD-7 and PHQ-9 have
 * the fixed 4 and 6 points of NHS Talking Therapies; another form is judged by {@link JacobsonTruax} where its norms are
 * cited in its file, and not at all where they are not.
 */
public final class ReliableChange {

    /** What can be said. */
    public enum Verdict {
        BETTER,
        WORSE,
        TOO_SMALL_TO_TELL
    }

    private final Change change;

    private ReliableChange(Change change) {
        this.change = change;
    }

    /** How to judge a change in this form; empty where nothing is published to judge by. */
    public static Optional<ReliableChange> of(Questionnaire form) {
        return Optional.ofNullable(form.change()).map(ReliableChange::new);
    }

    /** From the first total to the later one; a lower total is better. */
    public Verdict between(int first, int later) {
        if (!isReliable(first, later)) {
            return Verdict.TOO_SMALL_TO_TELL;
        }
        return later < first ? Verdict.BETTER : Verdict.WORSE;
    }

    /**
     * Whether the source calls it recovered: from its line or above to below it, and by a reliable change (for GAD-7 the line
     * is 8, for PHQ-9 10). False where the source names no line.
     */
    public boolean isRecovered(int first, int later) {
        var line = change.line();
        return line != null && first >= line && later < line && between(first, later) == Verdict.BETTER;
    }

    /** Where the numbers behind the verdict were published. */
    public String source() {
        return change.source();
    }

    private boolean isReliable(int first, int later) {
        var points = change.points();
        if (points != null) {
            return Math.abs(later - first) >= points;
        }
        return new JacobsonTruax(
                        Objects.requireNonNull(change.reliability()), Objects.requireNonNull(change.deviation()))
                .isReliable(first, later);
    }
}
