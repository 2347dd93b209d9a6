package app.lull.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A guided session as its file has it: every word, every second, and what can be chosen.
 *
 * @param id for example {@code S02}; never reused for another session
 * @param version rises whenever the words or seconds change
 * @param title what it is called
 * @param line one line: what it is good for
 * @param minutes about how long the usual choice takes
 * @param need what it serves
 * @param rating what is rated before and after, never twitches
 * @param soothes whether it calms the body: such a session waits while an exposure is open, and asks afterwards whether
 *     it was done to make a twitch stop
 * @param opens from when in the program it is there; null where from the start
 * @param scene what is seen while it plays; null for the breathing circle
 * @param background what is offered to be heard beneath the words; null for nothing
 * @param cautions who may want to be careful
 * @param evidence one honest sentence on what research says
 * @param notes what to know before the start
 * @param choices what can be chosen before the start
 * @param phases its parts in order, with the usual choices
 */
@JsonIgnoreProperties("$schema")
public record GuidedSession(
        String id,
        int version,
        String title,
        String line,
        int minutes,
        Need need,
        Rating rating,
        boolean soothes,
        @Nullable Opens opens,
        @Nullable Scene scene,
        @Nullable Background background,
        List<Caution> cautions,
        String evidence,
        List<String> notes,
        List<Choice> choices,
        List<Phase> phases) {

    /** What a session is for. */
    public enum Need {
        CALM_THE_BODY,
        LOOSEN_ATTENTION,
        FACE_AN_URGE,
        SLEEP
    }

    /** What a person rates from 0 to 10. */
    public enum Rating {
        TENSION,
        WORRY
    }

    /** What is seen while a session plays. */
    public enum Scene {
        CIRCLE,
        STREAM,
        WAVE,
        SOUNDS
    }

    /** What is heard beneath the words. */
    public enum Background {
        NONE,
        BROWN,
        PINK,
        WHITE,
        RAIN,
        SEA,
        WIND,
        DRONE
    }

    /**
     * From when on a session is there.
     *
     * @param module the program's module, 1-10
     * @param words why it waits, to the reader
     */
    public record Opens(int module, String words) {

        public Opens {
            Must.hold(module >= 1 && module <= 10, "module is %s, not 1 to 10", module);
            Must.say(words, "words");
        }
    }

    public GuidedSession {
        Must.hold(Must.have(id, "id").matches("S\\d{2}"), "id is %s, not S and two digits", id);
        Must.hold(version >= 1, "version is %s, not 1 or more", version);
        Must.say(title, "title");
        Must.say(line, "line");
        Must.have(need, "need");
        Must.have(rating, "rating");
        Must.say(evidence, "evidence");
        cautions = Must.list(cautions);
        notes = Must.list(notes);
        choices = Must.list(choices);
        phases = Must.list(phases);
        Must.hold(!phases.isEmpty(), "phases are missing");
        var ids = new HashSet<String>();
        phases.forEach(p -> Must.hold(ids.add(p.id()), "phase %s is there twice", p.id()));
        var questions = new HashSet<String>();
        choices.forEach(c -> Must.hold(questions.add(c.id()), "%s is there twice", c.id()));
        for (var choice : choices) {
            for (var option : choice.options()) {
                applied(choices, phases, Map.of(choice.id(), option.id()));
            }
        }
        var usual = seconds(applied(choices, phases, Map.of()));
        Must.hold(
                Math.abs(minutes * 60 - usual) <= 45, "minutes is %s, but the usual choice takes %s s", minutes, usual);
    }

    /**
     * The parts with these choices, choice id to option id; what is not chosen is as usual.
     *
     * @throws IllegalArgumentException for a choice or option this session does not have
     */
    public List<Phase> phases(Map<String, String> chosen) {
        for (var id : chosen.keySet()) {
            Must.hold(choices.stream().anyMatch(c -> c.id().equals(id)), "session %s has no choice %s", this.id, id);
        }
        return applied(choices, phases, chosen);
    }

    /** How long it takes with these choices, in seconds. @throws IllegalArgumentException as {@link #phases(Map)} */
    public double seconds(Map<String, String> chosen) {
        return seconds(phases(chosen));
    }

    private static double seconds(List<Phase> phases) {
        return phases.stream().mapToDouble(Phase::totalSeconds).sum();
    }

    private static List<Phase> applied(List<Choice> choices, List<Phase> phases, Map<String, String> chosen) {
        var result = phases;
        var words = new HashMap<String, String>();
        for (var choice : choices) {
            var option = chosen(choice, chosen.getOrDefault(choice.id(), choice.usual()));
            result = changed(phases, result, option);
            words.putAll(option.words());
        }
        return result.stream().map(phase -> phase.filled(words)).toList();
    }

    /** An answer of the reader's own fills the words as the usual one would; what it was is nobody's but theirs. */
    private static Choice.Option chosen(Choice choice, String wanted) {
        return choice.option(choice.own() && wanted.equals(Choice.OWN) ? choice.usual() : wanted)
                .orElseThrow(() ->
                        new IllegalArgumentException("choice %s has no option %s".formatted(choice.id(), wanted)));
    }

    private static List<Phase> changed(List<Phase> all, List<Phase> phases, Choice.Option option) {
        var result = new ArrayList<>(phases);
        for (var change : option.changes()) {
            Must.hold(
                    all.stream().anyMatch(p -> p.id().equals(change.phase())),
                    "option %s changes the phase %s, which there is not",
                    option.id(),
                    change.phase());
            if (change.skip()) {
                result.removeIf(p -> p.id().equals(change.phase()));
            } else {
                result.replaceAll(p -> p.id().equals(change.phase()) ? p.with(change) : p);
            }
        }
        return List.copyOf(result);
    }
}
