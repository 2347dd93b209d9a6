package app.lull.worksheets;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is filled in on a sheet, by the keys of the form's fields; what is left out is not there. */
public record Answers(Map<String, Answer> given) {

    /** Nothing yet. */
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        given = Map.copyOf(given);
    }

    /** The answer at this field, if there is one. */
    public Optional<Answer> at(String key) {
        return Optional.ofNullable(given.get(key));
    }

    /** The number at this field, if there is one. */
    public Optional<Integer> figure(String key) {
        return at(key).map(answer -> answer instanceof Answer.Figure(var value) ? value : null);
    }

    /** The rows at this field; none where there is nothing. */
    public List<Map<String, Answer.Cell>> rows(String key) {
        return given.get(key) instanceof Answer.Rows(var rows) ? rows : List.of();
    }

    /** Whether nothing is filled in. */
    public boolean isEmpty() {
        return given.isEmpty();
    }
}
