package app.lull.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;

/**
 * The file about asking for certainty, as it is written; {@link Certainty} reads messages by it.
 *
 * @param version changes with every word of the file, and only then
 * @param slots names that phrases can use, each with the words it stands for
 * @param survival phrases that may be about staying alive
 * @param doctor phrases that may be news for a doctor
 * @param asks phrases that ask for certainty
 * @param notAsking a sentence with one of these asks for something else
 * @param reassures phrases of a therapist that tell what a symptom is or is not
 * @param reminder stands above every field in which a therapist answers
 * @param wordings what a therapist can say instead of an answer
 */
@JsonIgnoreProperties("$schema")
record CertaintyWords(
        String version,
        Map<String, List<String>> slots,
        List<String> survival,
        List<String> doctor,
        List<String> asks,
        List<String> notAsking,
        List<String> reassures,
        Hints hints,
        String reminder,
        List<Certainty.Wording> wordings) {

    private static final int LONGEST_VERSION = 40;

    /** What is said for each. */
    record Hints(Certainty.Said survival, Certainty.Said doctor, Certainty.Said certainty, Certainty.Said reassures) {

        Hints {
            Must.have(survival, "survival");
            Must.have(doctor, "doctor");
            Must.have(certainty, "certainty");
            Must.have(reassures, "reassures");
        }
    }

    CertaintyWords {
        Must.hold(Must.say(version, "version").length() <= LONGEST_VERSION, "version has 1 to 40 letters");
        slots = Map.copyOf(Must.have(slots, "slots"));
        survival = phrases("survival", survival, slots);
        doctor = phrases("doctor", doctor, slots);
        asks = phrases("asks", asks, slots);
        notAsking = phrases("notAsking", notAsking, slots);
        reassures = phrases("reassures", reassures, slots);
        Must.have(hints, "hints");
        Must.say(reminder, "reminder");
        wordings = Must.list(wordings);
        Must.hold(!wordings.isEmpty(), "wordings has none");
    }

    private static List<String> phrases(String field, List<String> phrases, Map<String, List<String>> slots) {
        var all = Must.list(phrases);
        Must.hold(!all.isEmpty(), "%s has none", field);
        for (int n = 0; n < all.size(); n++) {
            try {
                Phrase.of(all.get(n), slots);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("%s[%d]: %s".formatted(field, n, e.getMessage()), e);
            }
            Must.hold(all.indexOf(all.get(n)) == n, "%s[%d]: “%s” is there twice", field, n, all.get(n));
        }
        return all;
    }

    List<Phrase> read(List<String> phrases) {
        return phrases.stream().map(phrase -> Phrase.of(phrase, slots)).toList();
    }
}
