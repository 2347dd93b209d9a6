package app.lull.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A published questionnaire as its file has it: the exact words, their order, how it is scored, and who is to be thanked.
 * The total is the sum of all items; more is worse.
 *
 * @param id for example {@code GAD-7}
 * @param version rises with every change of the file; an answer keeps the version it was given to
 * @param language of the words, for example {@code en}
 * @param title its full name
 * @param weeks how many weeks it looks back
 * @param stem the lead-in above the items
 * @param answers the same for every item, from 0 up
 * @param items in the order they are asked
 * @param difficulty asked last where any problem was checked off, and never scored; null where the form has none
 * @param subscales sums of some of the items
 * @param bands the whole range of the total, from 0 up without a gap
 * @param change how much of a change is more than chance; null where no norms are cited
 * @param credit the line to show under the form
 * @param licence on what terms it may be shown
 * @param sources the public copies its words were compared with, at least two
 */
@JsonIgnoreProperties("$schema")
public record Questionnaire(
        String id,
        int version,
        String language,
        String title,
        int weeks,
        String stem,
        List<Answer> answers,
        List<Item> items,
        @Nullable Difficulty difficulty,
        List<Subscale> subscales,
        List<Band> bands,
        @Nullable Change change,
        Codes loinc,
        String credit,
        String licence,
        List<Source> sources) {

    /** Whom an item is for, where it is not for everybody. */
    public enum OnlyFor {
        MENSTRUATING
    }

    /**
     * One answer.
     *
     * @param value what it counts
     * @param loinc its answer code; the codes do not rise with the values
     */
    public record Answer(int value, String text, String loinc) {

        public Answer {
            Must.say(text, "text");
            Must.hold(Must.have(loinc, "loinc").matches("LA\\d+-\\d"), "loinc is %s, no answer code", loinc);
        }
    }

    /**
     * One question.
     *
     * @param id for example {@code q9}; its place in the form
     * @param onlyFor whom it is for; where it is for everybody, null
     * @param safety whether any answer above 0 is a reason to ask on, at once
     */
    public record Item(
            String id, String text, String loinc, @Nullable OnlyFor onlyFor, boolean safety) {

        public Item {
            Must.hold(Must.have(id, "id").matches("q[1-9]\\d?"), "id is %s, not q and a number", id);
            Must.say(text, "text");
            Codes.check(Must.have(loinc, "loinc"), "loinc");
        }
    }

    /** How hard the problems make daily life: asked where there are any, never scored. */
    public record Difficulty(String text, String loinc, List<Answer> answers) {

        public Difficulty {
            Must.say(text, "text");
            Codes.check(Must.have(loinc, "loinc"), "loinc");
            answers = Must.list(answers);
            fromNoughtUp(answers);
        }
    }

    /** The sum of some of the items. */
    public record Subscale(String id, String title, List<String> items, List<Band> bands) {

        public Subscale {
            Must.say(id, "id");
            Must.say(title, "title");
            items = Must.list(items);
            bands = Must.list(bands);
            Must.hold(
                    !items.isEmpty() && new HashSet<>(items).size() == items.size(),
                    "items of %s are missing or there twice",
                    id);
        }
    }

    /**
     * A stretch of the score, both ends in it.
     *
     * @param term what the form's authors call it; for clinicians
     * @param words the same, plainly and without a verdict
     * @param offers the longer form to offer here, or null
     */
    public record Band(
            int from,
            int to,
            String term,
            String words,
            @Nullable String offers) {

        public Band {
            Must.hold(from >= 0 && to >= from, "from %s to %s is no band", from, to);
            Must.say(term, "term");
            Must.say(words, "words");
        }
    }

    /**
     * How much of a change is more than chance: either a fixed number of points, or what the formula needs.
     *
     * @param points from how many points on; null where the formula is used
     * @param reliability of the form, above 0 and below 1; null where the points are fixed
     * @param deviation the standard deviation in the norm group, in points; null where the points are fixed
     * @param line the total from which on the same source counts a person as in need of care; null where it names none
     * @param source where the points or both numbers were published
     * @param help the same in a patient's words, and how far to trust it; null where nobody wrote it
     */
    public record Change(
            @Nullable Integer points,
            @Nullable Double reliability,
            @Nullable Double deviation,
            @Nullable Integer line,
            String source,
            @Nullable String help) {

        public Change {
            Must.say(source, "source");
            if (line != null) {
                Must.hold(line > 0, "line is %s, not above 0", line);
            }
            if (points == null) {
                var r = Must.have(reliability, "reliability");
                var sd = Must.have(deviation, "deviation");
                Must.hold(r > 0 && r < 1, "reliability is %s, not between 0 and 1", r);
                Must.hold(sd > 0, "deviation is %s, not above 0", sd);
            } else {
                Must.hold(points > 0, "points is %s, not above 0", points);
                Must.hold(reliability == null && deviation == null, "points are fixed, and norms are there too");
            }
        }
    }

    /**
     * The form's codes in LOINC; what could not be verified is left out.
     *
     * @param panel the form, or null
     * @param total its sum, or null
     * @param answers its list of answers, or null
     * @param notice to be shown wherever the codes are
     */
    public record Codes(
            @Nullable String panel,
            @Nullable String total,
            @Nullable String answers,
            String notice) {

        public Codes {
            check(panel, "panel");
            check(total, "total");
            if (answers != null) {
                Must.hold(answers.matches("LL\\d+-\\d"), "answers is %s, no answer list", answers);
            }
            Must.say(notice, "notice");
        }

        /** The last digit checks the others (Luhn, as LOINC's users' guide has it), so that a slip of a digit is found. */
        private static void check(@Nullable String code, String field) {
            if (code == null) {
                return;
            }
            Must.hold(code.matches("\\d{1,5}-\\d"), "%s is %s, no LOINC code", field, code);
            var digits = code.replace("-", "");
            var sum = IntStream.range(0, digits.length())
                    .map(i -> Character.digit(digits.charAt(digits.length() - 1 - i), 10) * (1 + i % 2))
                    .map(n -> n > 9 ? n - 9 : n)
                    .sum();
            Must.hold(sum % 10 == 0, "%s is %s, whose check digit is wrong", field, code);
        }
    }

    /**
     * A public copy.
     *
     * @param where it was found
     * @param compared what was compared with it, and is the same
     * @param differs what is not the same there; null where nothing
     */
    public record Source(
            String where, String compared, @Nullable String differs) {

        public Source {
            Must.say(where, "where");
            Must.say(compared, "compared");
        }
    }

    public Questionnaire {
        Must.hold(Must.have(id, "id").matches("[A-Z]+-\\d+"), "id is %s, not letters, a hyphen and a number", id);
        Must.hold(version >= 1, "version is %s, not 1 or more", version);
        Must.hold(Must.have(language, "language").matches("[a-z]{2}"), "language is %s, not two letters", language);
        Must.say(title, "title");
        Must.hold(weeks >= 1, "weeks is %s, not 1 or more", weeks);
        Must.say(stem, "stem");
        Must.have(loinc, "loinc");
        Must.say(credit, "credit");
        Must.say(licence, "licence");
        answers = Must.list(answers);
        items = Must.list(items);
        subscales = Must.list(subscales);
        bands = Must.list(bands);
        sources = Must.list(sources);
        fromNoughtUp(answers);
        Must.hold(!items.isEmpty(), "items are missing");
        for (int i = 0; i < items.size(); i++) {
            Must.hold(
                    items.get(i).id().equals("q" + (i + 1)),
                    "items: %s stands in the place of q%s",
                    items.get(i).id(),
                    i + 1);
        }
        int most = answers.size() - 1;
        cover(bands, items.size() * most, "bands");
        for (var subscale : subscales) {
            for (var item : subscale.items()) {
                Must.hold(
                        items.stream().anyMatch(i -> i.id().equals(item)),
                        "subscale %s has the item %s, which there is not",
                        subscale.id(),
                        item);
            }
            cover(subscale.bands(), subscale.items().size() * most, "bands of subscale " + subscale.id());
        }
        Must.hold(
                sources.stream().map(Source::where).distinct().count() >= 2,
                "sources are %s, and two different copies are needed",
                sources.size());
    }

    /** The item with that id, if there is one. */
    public Optional<Item> item(String item) {
        return items.stream().filter(i -> i.id().equals(item)).findFirst();
    }

    private static void fromNoughtUp(List<Answer> answers) {
        Must.hold(answers.size() >= 2, "answers are fewer than two");
        for (int i = 0; i < answers.size(); i++) {
            Must.hold(
                    answers.get(i).value() == i,
                    "answers: %s stands in the place of %s",
                    answers.get(i).value(),
                    i);
        }
    }

    private static void cover(List<Band> bands, int most, String field) {
        int next = 0;
        for (var band : bands) {
            Must.hold(band.from() == next, "%s: one begins at %s, not at %s", field, band.from(), next);
            next = band.to() + 1;
        }
        Must.hold(next == most + 1, "%s end at %s, and the score at %s", field, next - 1, most);
    }
}
