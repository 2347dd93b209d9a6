package app.lull.content;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words to be heard or read, or a silence on purpose. In a still phase passages follow each other and have a length; in a
 * breathing phase each begins with a breath and the rest is silence.
 *
 * @param say the words, written out in full
 * @param seconds how long the words take, at about 110 a minute
 * @param silence how long nothing is said, in seconds
 * @param breath the breath it begins with: 1 is the first, -1 the last
 * @param focus which of the placed sounds or sides to listen to from here on, for example {@code rain} or {@code left}
 */
public record Passage(
        @Nullable String say,
        @Nullable Double seconds,
        @Nullable Double silence,
        @Nullable Integer breath,
        @Nullable String focus) {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> FOCUSES =
            Set.of("ticking", "fan", "birds", "rain", "traffic", "tone", "left", "right", "near", "far", "all");

    public Passage {
        Must.hold(
                focus == null || FOCUSES.contains(focus),
                "focus is %s, which is none of %s",
                String.valueOf(focus),
                FOCUSES);
        Must.hold((say == null) != (silence == null), "a passage has either say or silence");
        if (say == null) {
            Must.hold(seconds == null && breath == null, "a silence has only its length");
            positive("silence", Must.have(silence, "silence"));
        } else {
            Must.say(say, "say");
            Must.hold((seconds == null) != (breath == null), "\"%s\" has either seconds or breath", say);
            if (seconds != null) {
                positive("seconds", seconds);
            }
            Must.hold(breath == null || breath != 0, "breath is 0; the first is 1, the last -1");
        }
    }

    /** The words with every {@code {name}} filled. @throws IllegalArgumentException for a name that has no words */
    Passage filled(Map<String, String> words) {
        return say == null || say.indexOf('{') < 0
                ? this
                : new Passage(
                        NAME.matcher(say)
                                .replaceAll(found -> Matcher.quoteReplacement(
                                        Must.have(words.get(found.group(1)), "what fills " + found.group()))),
                        seconds,
                        silence,
                        breath,
                        focus);
    }

    /** How long it takes in a still phase, in seconds. */
    double length() {
        return silence != null ? silence : Must.have(seconds, "seconds");
    }

    private static void positive(String field, double value) {
        Must.hold(
                value > 0 && value <= 600 && Must.isHalfSeconds(value),
                "%s is %s, not up to 600 in steps of half a second",
                field,
                value);
    }
}
