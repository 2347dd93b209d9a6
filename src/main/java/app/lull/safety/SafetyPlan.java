package app.lull.safety;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody wrote for hard hours, in the order it is used. A part may be empty. The parts follow the structure of
 * Stanley and Brown's safety planning; the words are Lull's own.
 *
 * @param warningSigns how a hard hour begins
 * @param helpsAlone what helps without anybody
 * @param people whom to be with or to ask, with their numbers
 * @param professionals doctors, therapists, services, with their numbers
 * @param surroundings how to make the place safer
 * @param reasons what is worth staying for
 */
public record SafetyPlan(
        String warningSigns,
        String helpsAlone,
        String people,
        String professionals,
        String surroundings,
        String reasons) {

    /** How much one part holds, in characters. */
    public static final int MOST = 2000;

    /** Nothing written yet. */
    public static final SafetyPlan EMPTY = new SafetyPlan("", "", "", "", "", "");

    /** Its parts by their names, in their order. */
    Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("warningSigns", warningSigns);
        parts.put("helpsAlone", helpsAlone);
        parts.put("people", people);
        parts.put("professionals", professionals);
        parts.put("surroundings", surroundings);
        parts.put("reasons", reasons);
        return parts;
    }
}
