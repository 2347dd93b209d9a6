package app.lull.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words as a clinician writes them into a file: found in this order within one sentence. <code>{name}</code> stands for any line
 * of a slot, … for up to six words, a question mark at the end for a sentence that is a question.
 */
final class Phrase {

    private static final int GAP = 6;
    private static final Pattern PART = Pattern.compile("\\{[^}]*}|[^\\s{]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}%'-]+");
    private static final Pattern SENTENCE = Pattern.compile("[^.!?;\\n]+[.!?;\\n]*");

    /** One sentence of a message. */
    record Sentence(List<String> words, boolean isQuestion) {}

    private sealed interface Part {}

    private record Words(List<List<String>> anyOf) implements Part {}

    private record Gap() implements Part {}

    private final List<Part> parts;
    private final boolean onlyQuestions;

    private Phrase(List<Part> parts, boolean onlyQuestions) {
        this.parts = parts;
        this.onlyQuestions = onlyQuestions;
    }

    /** @throws IllegalArgumentException for a slot there is not, and for a phrase without a word */
    static Phrase of(String written, Map<String, List<String>> slots) {
        Must.hold(written.equals(written.toLowerCase(Locale.ROOT)), "“%s” has a capital letter", written);
        var parts = new ArrayList<Part>();
        for (var part :
                PART.matcher(written).results().map(match -> match.group()).toList()) {
            if (part.equals("…")) {
                parts.add(new Gap());
            } else if (part.startsWith("{")) {
                var slot = slots.get(part.substring(1, part.length() - 1));
                Must.hold(slot != null, "“%s” names a slot that there is not", written);
                parts.add(new Words(
                        Must.have(slot, part).stream().map(Phrase::words).toList()));
            } else {
                words(part).forEach(word -> parts.add(new Words(List.of(List.of(word)))));
            }
        }
        Must.hold(parts.stream().anyMatch(Words.class::isInstance), "“%s” has no word", written);
        return new Phrase(parts, written.endsWith("?"));
    }

    /** A message, sentence by sentence. */
    static List<Sentence> sentences(String text) {
        return SENTENCE.matcher(text)
                .results()
                .map(match -> match.group())
                .map(sentence -> new Sentence(words(sentence), sentence.contains("?")))
                .filter(sentence -> !sentence.words().isEmpty())
                .toList();
    }

    boolean isIn(Sentence sentence) {
        if (onlyQuestions && !sentence.isQuestion()) {
            return false;
        }
        for (int from = 0; from < sentence.words().size(); from++) {
            if (fits(0, sentence.words(), from)) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(int part, List<String> words, int at) {
        if (part == parts.size()) {
            return true;
        }
        return switch (parts.get(part)) {
            case Gap() -> fitsAfter(part + 1, words, at);
            case Words(var anyOf) ->
                anyOf.stream().anyMatch(line -> startsWith(words, at, line) && fits(part + 1, words, at + line.size()));
        };
    }

    private boolean fitsAfter(int part, List<String> words, int at) {
        for (int skipped = 0; skipped <= GAP && at + skipped <= words.size(); skipped++) {
            if (fits(part, words, at + skipped)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(List<String> words, int at, List<String> line) {
        return at + line.size() <= words.size()
                && words.subList(at, at + line.size()).equals(line);
    }

    private static List<String> words(String text) {
        var plain = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
        return WORD.matcher(plain)
                .results()
                .map(match -> match.group().replaceAll("^['-]+|['-]+$", ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
