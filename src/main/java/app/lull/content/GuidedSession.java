package app.lull.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

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
        choices.forEach(c -> Must.hold(ids.add(c.id()), "%s is there twice", c.id()));
        for (var choice : choices) {
            for (var option : choice.options()) {
                changed(phases, option);
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
        for (var choice : choices) {
            var wanted = chosen.getOrDefault(choice.id(), choice.usual());
            var option = choice.option(wanted)
                    .orElseThrow(() ->
                            new IllegalArgumentException("choice %s has no option %s".formatted(choice.id(), wanted)));
            result = changed(result, option);
        }
        return result;
    }

    private static List<Phase> changed(List<Phase> phases, Choice.Option option) {
        var result = new ArrayList<>(phases);
        for (var change : option.changes()) {
            Must.hold(
                    result.stream().anyMatch(p -> p.id().equals(change.phase())),
                    "option %s changes the phase %s, which there is not",
                    option.id(),
                    change.phase());
            result.replaceAll(p -> p.id().equals(change.phase()) ? p.with(change) : p);
        }
        return List.copyOf(result);
    }
}
