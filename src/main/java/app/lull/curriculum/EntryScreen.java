package app.lull.curriculum;

import app.lull.content.Must;
import java.util.HashSet;
import java.util.List;

/**
 * One screen of the entry gate.
 *
 * @param heading the question, or what the screen is
 * @param words paragraphs under it
 * @param answers what can be tapped, where the answers are words: an answer with its code, or a link with its path
 */
public record EntryScreen(String heading, List<String> words, List<Answer> answers) {

    /** One answer. */
    public record Answer(String id, String words) {

        public Answer {
            Must.say(id, "id");
            Must.say(words, "words of " + id);
        }
    }

    public EntryScreen {
        Must.say(heading, "heading");
        words = Must.list(words);
        Must.hold(!words.isEmpty(), "words of “%s” are missing", heading);
        words.forEach(paragraph -> Must.say(paragraph, "words"));
        answers = Must.list(answers);
        var ids = new HashSet<String>();
        answers.forEach(answer -> Must.hold(ids.add(answer.id()), "the answer %s is there twice", answer.id()));
    }

    /** What the answer says. @throws IllegalArgumentException for one there is not */
    public String answer(String id) {
        return answers.stream()
                .filter(answer -> answer.id().equals(id))
                .findFirst()
                .map(Answer::words)
                .orElseThrow(() -> new IllegalArgumentException("“%s” has no answer %s".formatted(heading, id)));
    }

    /** The screen, if it has exactly these answers; the rest of Lull counts on them. */
    static EntryScreen with(EntryScreen screen, String field, String... ids) {
        var found = Must.have(screen, field).answers().stream().map(Answer::id).toList();
        Must.hold(found.equals(List.of(ids)), "the answers of %s are %s, not %s", field, found, List.of(ids));
        return screen;
    }
}
