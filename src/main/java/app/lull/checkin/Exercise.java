package app.lull.checkin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day's exercise: nothing at all is an answer too.
 *
 * @param bouts in the order they were told, at most 8, together at most 24 hours
 */
public record Exercise(List<Bout> bouts) {

    /** The most bouts of a day. */
    public static final int MOST_BOUTS = 8;

    /** The most minutes of a bout, and of a day. */
    public static final int MOST_MINUTES = 1440;

    /** No exercise that day. */
    public static final Exercise NONE = new Exercise(List.of());

    public Exercise {
        bouts = List.copyOf(bouts);
        Range.within("bouts", bouts.size(), 0, MOST_BOUTS);
        Range.within(
                "minutes of the day", bouts.stream().mapToInt(Bout::minutes).sum(), 0, MOST_MINUTES);
    }

    /**
     * The day's load, minutes × effort summed over the bouts (session RPE, Foster 2001); 0 for a day without any, null
     * where the effort of one is missing.
     */
    public @Nullable Integer load() {
        int sum = 0;
        for (var bout : bouts) {
            if (bout.effort() == null) {
                return null;
            }
            sum += bout.minutes() * bout.effort();
        }
        return sum;
    }

    /**
     * One bout.
     *
     * @param minutes 1-1440
     * @param effort 0 none to 10 all there is (Borg CR10); null where it was left out
     * @param unusual whether it was unusual for this patient
     * @param when null where it was left out
     * @param parts what worked most, each once
     */
    public record Bout(
            Kind kind,
            int minutes,
            @Nullable Integer effort,
            boolean warmUp,
            boolean coolDown,
            boolean unusual,
            @Nullable TimeOfDay when,
            List<BodyPart> parts) {

        public Bout {
            Range.within("minutes of a bout", minutes, 1, MOST_MINUTES);
            Range.within("effort", effort, 0, 10);
            parts = Range.each(parts);
        }
    }

    /** What was done. */
    public enum Kind {
        WALKING,
        RUNNING,
        CYCLING,
        SWIMMING,
        STRENGTH,
        BALL_GAME,
        YOGA_OR_STRETCHING,
        DANCE,
        PHYSICAL_WORK,
        OTHER
    }

    /** When it was done. */
    public enum TimeOfDay {
        MORNING,
        MIDDAY,
        AFTERNOON,
        EVENING
    }

    /** What worked most; coarse on purpose. */
    public enum BodyPart {
        LEGS,
        ARMS,
        TRUNK,
        WHOLE_BODY
    }
}
