package app.lull.content;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One part of a session: still (it has seconds) or paced (it has a breath), once or several times over.
 *
 * @param id its name within the session, for example {@code main}
 * @param label what it is, in two or three words on the screen
 * @param row the row of the session's table in the clinical reference it belongs to, from 1; a test adds the rows up
 * @param seconds how long one time takes; null where a breath says so
 * @param breath the paced breath; null where nothing is paced
 * @param repeat how many times, 1-200
 * @param body what the muscles do, where they are asked to do something
 * @param ask what is rated while it lasts
 * @param own whether the reader's own script is played here
 * @param passages its words and silences
 */
public record Phase(
        String id,
        String label,
        int row,
        @Nullable Double seconds,
        @Nullable Breath breath,
        int repeat,
        @Nullable Body body,
        @Nullable Ask ask,
        boolean own,
        List<Passage> passages) {

    /** What muscles are asked to do. */
    public enum Body {
        TENSE,
        RELEASE
    }

    /** What is rated in the middle of a session. */
    public enum Ask {
        /** Attention on oneself or on the outside, -3 to 3. */
        SELF_FOCUS,
        /** The urge to check, 0-10. */
        URGE,
        /** Subjective units of distress, 0-100. */
        SUDS
    }

    public Phase {
        Must.say(id, "id");
        Must.say(label, "label");
        Must.hold(row >= 1, "row of phase %s is %s, not 1 or more", id, row);
        passages = Must.list(passages);
        Must.hold((seconds == null) != (breath == null), "phase %s has either seconds or a breath", id);
        Must.hold(repeat >= 1 && repeat <= 200, "repeat of phase %s is %s, not 1 to 200", id, repeat);
        if (breath != null) {
            Must.hold(
                    passages.stream().allMatch(p -> p.breath() != null),
                    "every passage of the breathing phase %s names its breath",
                    id);
        } else {
            double each = Must.have(seconds, "seconds");
            Must.hold(
                    each > 0 && Must.isHalfSeconds(each),
                    "seconds of phase %s are %s, not a positive number of half seconds",
                    id,
                    each);
            Must.hold(
                    passages.stream().allMatch(p -> p.breath() == null),
                    "a passage of the still phase %s names a breath",
                    id);
            var said = passages.stream().mapToDouble(Passage::length).sum();
            Must.hold(
                    said == each * repeat,
                    "the passages of phase %s take %s s, and the phase %s s",
                    id,
                    said,
                    each * repeat);
        }
    }

    /** How long it takes with all its repeats, in seconds. */
    public double totalSeconds() {
        return repeat * (breath != null ? breath.seconds() : Must.have(seconds, "seconds"));
    }

    /** The phase as an option changes it. */
    Phase with(Change change) {
        return new Phase(
                id,
                change.label() != null ? change.label() : label,
                row,
                change.seconds() != null ? change.seconds() : seconds,
                change.breath() != null ? change.breath() : breath,
                change.repeat() != null ? change.repeat() : repeat,
                body,
                ask,
                own,
                change.passages() != null ? change.passages() : passages);
    }

    /** The phase with its words filled. */
    Phase filled(Map<String, String> words) {
        return new Phase(
                id,
                label,
                row,
                seconds,
                breath,
                repeat,
                body,
                ask,
                own,
                passages.stream().map(passage -> passage.filled(words)).toList());
    }
}
