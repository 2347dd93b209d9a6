package app.lull.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * The week in review as people read it: eight items, what their sum is and is not, and what else is asked that week. Its
 * scale is Lull's own and unvalidated (clinical reference C6), and the form says so.
 *
 * @param id stored with every answer, and so are the version and the language
 * @param version from 1; changes with every word
 * @param label says that the scale is Lull's own
 * @param answers what 0, 1, 2, 3 and 4 are called
 * @param items eight; the last two count the other way round
 */
@JsonIgnoreProperties("$schema")
public record ReviewForm(
        String id,
        int version,
        String language,
        String title,
        String label,
        String lead,
        List<String> answers,
        List<Item> items,
        Sum sum,
        Worse worse,
        Foods foods,
        Plan plan) {

    /** How many items there are. */
    public static final int ITEMS = 8;

    private static final int LAST_TO_COUNT_AS_IT_IS = 6;

    public ReviewForm {
        Must.say(id, "id");
        Must.hold(version >= 1, "version is %s, not 1 or more", version);
        Must.say(language, "language");
        Must.say(title, "title");
        Must.say(label, "label");
        Must.say(lead, "lead");
        answers = words(answers, 5, "answers");
        items = Must.list(items);
        Must.hold(items.size() == ITEMS, "items are %s, not %s", items.size(), ITEMS);
        for (int i = 0; i < ITEMS; i++) {
            Must.hold(
                    items.get(i).reversed() == i >= LAST_TO_COUNT_AS_IT_IS,
                    "items: item %s: only the last two count the other way round",
                    i + 1);
        }
        Must.hold(items.stream().map(Item::id).distinct().count() == ITEMS, "items: two have the same id");
        Must.have(sum, "sum");
        Must.have(worse, "worse");
        Must.have(foods, "foods");
        Must.have(plan, "plan");
    }

    private static List<String> words(List<String> given, int count, String field) {
        var words = Must.list(given);
        Must.hold(words.size() == count, "%s has %s words, not %s", field, count, words.size());
        words.forEach(word -> Must.say(word, field));
        return words;
    }

    /** One item. @param reversed whether more of it is better */
    public record Item(String id, String words, boolean reversed) {
        public Item {
            Must.say(id, "id");
            Must.say(words, "words");
        }
    }

    /** What the sum is, what it is not, where the own band comes from, and what to know of a fall after the start. */
    public record Sum(String is, String isNot, String band, String start) {
        public Sum {
            Must.say(is, "is");
            Must.say(isNot, "isNot");
            Must.say(band, "band");
            Must.say(start, "start");
        }
    }

    /** Whether the program made anything worse. @param answers for nothing, some, a lot */
    public record Worse(String question, List<String> answers, String words, String hint) {
        public Worse {
            Must.say(question, "question");
            answers = ReviewForm.words(answers, 3, "answers");
            Must.say(words, "words");
            Must.say(hint, "hint");
        }
    }

    /** Food groups, sun and supplements. @param rule when supplements are for somebody, and who asks first */
    public record Foods(
            String title,
            String lead,
            String calcium,
            String magnesium,
            String vitaminD,
            String sunDays,
            String diarrhoeaDays,
            String supplements,
            String rule) {
        public Foods {
            Must.say(title, "title");
            Must.say(lead, "lead");
            Must.say(calcium, "calcium");
            Must.say(magnesium, "magnesium");
            Must.say(vitaminD, "vitaminD");
            Must.say(sunDays, "sunDays");
            Must.say(diarrhoeaDays, "diarrhoeaDays");
            Must.say(supplements, "supplements");
            Must.say(rule, "rule");
        }
    }

    /** What can be done where it became worse. */
    public record Plan(String title, String lead, List<Way> steps) {
        public Plan {
            Must.say(title, "title");
            Must.say(lead, "lead");
            steps = Must.list(steps);
            Must.hold(!steps.isEmpty(), "steps is empty");
        }
    }

    /** One thing that can be done. @param path where it is done; empty where there is nowhere to go */
    public record Way(String title, String words, String path, String action) {
        public Way {
            Must.say(title, "title");
            Must.say(words, "words");
            Must.have(path, "path");
            Must.have(action, "action");
            Must.hold(path.isEmpty() == action.isEmpty(), "a path needs a word for it, and the word a path");
        }
    }
}
