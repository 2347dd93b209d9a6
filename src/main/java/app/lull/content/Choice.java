package app.lull.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something to choose before a session starts, such as its length.
 *
 * @param id its name within the session
 * @param label the question, in the reader's words
 * @param usual the id of the option that is chosen unless the person chooses
 * @param options at least two
 * @param own whether the reader may also type an answer of their own, for the words it fills
 */
public record Choice(String id, String label, String usual, List<Option> options, boolean own) {

    /** Stands for an answer of the reader's own; the answer itself stays in their browser. */
    public static final String OWN = "own";

    /**
     * One answer, and what it changes.
     *
     * @param words what fills the {@code {name}}s in the session's words
     */
    public record Option(String id, String label, List<Change> changes, Map<String, String> words) {

        public Option {
            Must.say(id, "id");
            Must.say(label, "label");
            changes = Must.list(changes);
            words = words == null ? Map.of() : Map.copyOf(words);
        }
    }

    public Choice {
        Must.say(id, "id");
        Must.say(label, "label");
        Must.say(usual, "usual");
        options = Must.list(options);
        Must.hold(options.size() >= 2, "choice %s has fewer than two options", id);
        Must.hold(
                options.stream().map(Option::id).distinct().count() == options.size(),
                "choice %s has an option twice",
                id);
        Must.hold(find(options, usual).isPresent(), "usual of choice %s is %s, which is no option of it", id, usual);
    }

    /** The option with that id, if there is one. */
    public Optional<Option> option(String option) {
        return find(options, option);
    }

    private static Optional<Option> find(List<Option> options, String id) {
        return options.stream().filter(o -> o.id().equals(id)).findFirst();
    }
}
