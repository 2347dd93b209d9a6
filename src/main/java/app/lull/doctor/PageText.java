package app.lull.doctor;

import app.lull.account.InvalidEntry;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is written on a page, question by question; a question without an answer is left out.
 *
 * @param answers none of them blank
 */
public record PageText(Map<Question, String> answers) {

    /** How much one answer holds, in characters. */
    public static final int MOST = 1000;

    /** Nothing written yet. */
    public static final PageText EMPTY = new PageText(Map.of());

    public PageText {
        var kept = new EnumMap<Question, String>(Question.class);
        answers.forEach((question, answer) -> {
            if (!answer.isBlank()) {
                kept.put(question, answer.strip());
            }
        });
        answers = Collections.unmodifiableMap(kept);
    }

    /** The answer to it; empty where there is none. */
    public String of(Question question) {
        return answers.getOrDefault(question, "");
    }

    /** The same with another answer to this one; a blank answer takes it out. */
    public PageText with(Question question, String answer) {
        var other = new EnumMap<Question, String>(Question.class);
        other.putAll(answers);
        other.put(question, answer);
        return new PageText(other);
    }

    /** The question with the longest answer; empty where nothing is written. */
    Optional<Question> longest() {
        return answers.entrySet().stream()
                .max(Map.Entry.comparingByValue((one, other) -> Integer.compare(one.length(), other.length())))
                .map(Map.Entry::getKey);
    }

    /** @throws InvalidEntry for an answer that is too long; its field is the question's name */
    PageText checked() {
        answers.forEach((question, answer) -> {
            if (answer.length() > MOST) {
                throw new InvalidEntry(
                        question.name(),
                        "This holds %,d characters, and there are %,d. Nothing is lost; please shorten it."
                                .formatted(MOST, answer.length()));
            }
        });
        return this;
    }
}
