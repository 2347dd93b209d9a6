package app.lull.measures;

import app.lull.content.Questionnaire;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The forms as they ship, and answers to them. */
final class Forms {

    static final List<String> ALL = List.of("GAD-7", "GAD-2", "PHQ-9", "PHQ-8", "PHQ-2", "PHQ-4", "PHQ-15");

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Forms() {}

    static Questionnaire form(String id) {
        var path = "content/en/measures/" + id + ".json";
        return JSON.readValue(
                Objects.requireNonNull(Forms.class.getClassLoader().getResourceAsStream(path), path),
                Questionnaire.class);
    }

    /** All items answered, in the order of the form. */
    static Answered answered(Questionnaire form, int... values) {
        var map = new HashMap<String, Integer>();
        for (int i = 0; i < values.length; i++) {
            map.put("q" + (i + 1), values[i]);
        }
        return answered(form, map, Set.of());
    }

    static Answered answered(Questionnaire form, Map<String, Integer> values, Set<String> doesNotApply) {
        return new Answered(form.id(), form.version(), form.language(), values, doesNotApply, null);
    }
}
