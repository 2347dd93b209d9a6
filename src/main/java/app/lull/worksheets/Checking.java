package app.lull.worksheets;

import app.lull.curriculum.Field;
import app.lull.curriculum.WorksheetForm;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers held against their form: what may be kept, and what not and why. In the place of an answer that may not be kept
 * stands the one that was kept before.
 *
 * @param good what may be kept; nothing empty is in it
 * @param refused why not, by the field; in rows {@code rows.0.field}
 */
record Checking(Answers good, Map<String, String> refused) {

    private static final int LONGEST_OWN = 300;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);
    private static final String NOT_ON_OFFER = "This is not one of the answers here. Choose again.";

    /** @param before what is kept by now */
    static Checking of(WorksheetForm form, Answers given, Answers before) {
        var good = new HashMap<String, Answer>();
        var refused = new LinkedHashMap<String, String>();
        before.given().forEach((key, answer) -> {
            if (form.field(key).isEmpty()) {
                good.put(key, answer);
            }
        });
        form.fields().forEach(field -> {
            var answer = given.given().get(field.key());
            if (field instanceof Field.Rows rows) {
                keepRows(rows, answer, before, good, refused);
            } else if (answer != null) {
                var why = why(field, answer);
                if (why != null) {
                    refused.put(field.key(), why);
                    before.at(field.key()).ifPresent(earlier -> good.put(field.key(), earlier));
                } else if (!isEmpty(answer)) {
                    good.put(field.key(), answer);
                }
            }
        });
        return new Checking(new Answers(good), refused);
    }

    /** How much is filled in: answered fields, and rows. */
    static int filled(WorksheetForm form, Answers answers) {
        return form.fields()
                .filter(field -> form.counts().isEmpty() || form.counts().contains(field.key()))
                .mapToInt(field -> field instanceof Field.Rows
                        ? answers.rows(field.key()).size()
                        : answers.at(field.key()).isPresent() ? 1 : 0)
                .sum();
    }

    private static void keepRows(
            Field.Rows field,
            @Nullable Answer answer,
            Answers before,
            Map<String, Answer> good,
            Map<String, String> refused) {
        if (answer == null) {
            return;
        }
        if (!(answer instanceof Answer.Rows(var rows)) || rows.size() > field.max()) {
            refused.put(field.key(), "Up to %s fit here.".formatted(field.max()));
            before.at(field.key()).ifPresent(earlier -> good.put(field.key(), earlier));
            return;
        }
        var earlier = before.rows(field.key());
        var kept = new java.util.ArrayList<Map<String, Answer.Cell>>();
        for (int i = 0; i < rows.size(); i++) {
            var cells = row(field, i, rows.get(i), i < earlier.size() ? earlier.get(i) : Map.of(), refused);
            if (!cells.isEmpty()) {
                kept.add(cells);
            }
        }
        if (!kept.isEmpty()) {
            good.put(field.key(), new Answer.Rows(kept));
        }
    }

    private static Map<String, Answer.Cell> row(
            Field.Rows field,
            int place,
            Map<String, Answer.Cell> given,
            Map<String, Answer.Cell> before,
            Map<String, String> refused) {
        var good = new HashMap<String, Answer.Cell>();
        for (var inside : field.fields()) {
            var cell = given.get(inside.key());
            var why = cell == null ? null : why(inside, cell);
            if (why != null) {
                refused.put("%s.%s.%s".formatted(field.key(), place, inside.key()), why);
                cell = before.get(inside.key());
            }
            if (cell != null && !isEmpty(cell)) {
                good.put(inside.key(), cell);
            }
        }
        return good;
    }

    private static boolean isEmpty(Answer answer) {
        return switch (answer) {
            case Answer.Words(var text) -> FreeText.isEmpty(text);
            case Answer.Chosen(var ids, var own) -> ids.isEmpty() && FreeText.isEmpty(own);
            case Answer.Rows(var rows) -> rows.isEmpty();
            case Answer.Figure figure -> false;
            case Answer.Said said -> false;
            case Answer.On on -> false;
            case Answer.At at -> false;
        };
    }

    /** Null where it fits. */
    private static @Nullable String why(Field field, Answer answer) {
        return switch (field) {
            case Field.Text text ->
                answer instanceof Answer.Words(var words) ? FreeText.why(words, text.longest()) : NOT_ON_OFFER;
            case Field.Slider slider ->
                answer instanceof Answer.Figure(var value)
                                && value >= slider.min()
                                && value <= slider.max()
                                && (value - slider.min()) % slider.step() == 0
                        ? null
                        : NOT_ON_OFFER;
            case Field.Figure number ->
                answer instanceof Answer.Figure(var value) && value >= number.min() && value <= number.max()
                        ? null
                        : "A whole number from %,d to %,d.".formatted(number.min(), number.max());
            case Field.Choice choice ->
                answer instanceof Answer.Chosen chosen && ways(chosen) <= 1
                        ? chosen(choice.options(), choice.own(), chosen)
                        : NOT_ON_OFFER;
            case Field.Choices choices ->
                answer instanceof Answer.Chosen chosen
                        ? chosen(choices.options(), choices.own(), chosen)
                        : NOT_ON_OFFER;
            case Field.YesNo yesNo -> answer instanceof Answer.Said ? null : NOT_ON_OFFER;
            case Field.Day day ->
                answer instanceof Answer.On(var date) && !date.isBefore(FIRST) && !date.isAfter(LAST)
                        ? null
                        : "A date, for example 3/11/2026.";
            case Field.Time time -> answer instanceof Answer.At ? null : "A time, for example 22:30.";
            case Field.Rows rows -> NOT_ON_OFFER;
        };
    }

    private static int ways(Answer.Chosen chosen) {
        return chosen.ids().size() + (FreeText.isEmpty(chosen.own()) ? 0 : 1);
    }

    private static @Nullable String chosen(List<Field.Option> options, @Nullable String own, Answer.Chosen chosen) {
        var known = options.stream().map(Field.Option::id).toList();
        if (!known.containsAll(chosen.ids())
                || new HashSet<>(chosen.ids()).size() < chosen.ids().size()) {
            return NOT_ON_OFFER;
        }
        if (chosen.own().isEmpty()) {
            return null;
        }
        return own == null ? NOT_ON_OFFER : FreeText.why(chosen.own(), LONGEST_OWN);
    }
}
