package app.lull.worksheets;

import app.lull.curriculum.Field;
import app.lull.curriculum.WorksheetForm;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts answers into words, in the order of their form. */
final class ReadingOut {

    /** Where answers stand whose fields the form no longer has. */
    static final String EARLIER = "From an earlier form";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private ReadingOut() {}

    /** @param before what was read before; its lines stay where their fields are gone from the form */
    static ReadOut of(WorksheetForm form, Answers answers, ReadOut before) {
        var parts = form.parts().stream()
                .map(part -> new ReadOut.Part(part.title(), lines(part.fields(), answers)))
                .collect(Collectors.toCollection(ArrayList::new));
        parts.add(new ReadOut.Part(EARLIER, leftOver(form, before)));
        return new ReadOut(
                form.title(),
                parts.stream().filter(part -> !part.lines().isEmpty()).toList());
    }

    /** The lines whose fields this form does not have. */
    static List<ReadOut.Line> leftOver(WorksheetForm form, ReadOut before) {
        return before.lines()
                .filter(line -> form.field(line.key().split("\\.", 2)[0]).isEmpty())
                .toList();
    }

    private static List<ReadOut.Line> lines(List<Field> fields, Answers answers) {
        return fields.stream()
                .flatMap(field -> field instanceof Field.Rows rows
                        ? rows(rows, answers)
                        : answers
                                .at(field.key())
                                .map(answer -> new ReadOut.Line(field.key(), "", field.label(), words(field, answer)))
                                .stream())
                .toList();
    }

    private static Stream<ReadOut.Line> rows(Field.Rows field, Answers answers) {
        var rows = answers.rows(field.key());
        var lines = new ArrayList<ReadOut.Line>();
        for (int i = 0; i < rows.size(); i++) {
            var cells = rows.get(i);
            for (var inside : field.fields()) {
                var cell = cells.get(inside.key());
                if (cell != null) {
                    var key = "%s.%s.%s".formatted(field.key(), i, inside.key());
                    var name = rows.size() == 1 ? field.one() : "%s %s".formatted(field.one(), i + 1);
                    lines.add(new ReadOut.Line(key, name, inside.label(), words(inside, cell)));
                }
            }
        }
        var chain = field.chain();
        if (chain != null) {
            chain.said(chances(chain, rows))
                    .ifPresent(said -> lines.add(new ReadOut.Line(field.key() + ".chain", "", field.label(), said)));
        }
        return lines.stream();
    }

    private static List<Integer> chances(Field.Chain chain, List<Map<String, Answer.Cell>> rows) {
        return rows.stream()
                .flatMap(row ->
                        row.get(chain.of()) instanceof Answer.Figure(var chance) ? Stream.of(chance) : Stream.empty())
                .toList();
    }

    private static String words(Field field, Answer answer) {
        return switch (answer) {
            case Answer.Words(var text) -> text;
            case Answer.Figure(var value) -> figure(field, value);
            case Answer.Chosen chosen -> chosen(field, chosen);
            case Answer.Said(var yes) -> yes ? "Yes" : "No";
            case Answer.On(var day) -> DAY.format(day);
            case Answer.At(var time) -> TIME.format(time);
            case Answer.Rows rows -> "";
        };
    }

    private static String figure(Field field, int value) {
        if (field instanceof Field.Slider slider) {
            return slider.min() == 0
                    ? "%s of %s".formatted(value, slider.max())
                    : "%s, from %s %s to %s %s"
                            .formatted(
                                    signed(value),
                                    signed(slider.min()),
                                    slider.least(),
                                    signed(slider.max()),
                                    slider.most());
        }
        return field instanceof Field.Figure(var key, var label, var help, var min, var max, var unit) && unit != null
                ? "%s %s".formatted(value, unit)
                : Integer.toString(value);
    }

    private static String signed(int value) {
        return value < 0 ? "−" + -value : value > 0 ? "+" + value : "0";
    }

    private static String chosen(Field field, Answer.Chosen chosen) {
        var options = switch (field) {
            case Field.Choice choice -> choice.options();
            case Field.Choices choices -> choices.options();
            default -> List.<Field.Option>of();
        };
        return Stream.concat(
                        options.stream()
                                .filter(option -> chosen.ids().contains(option.id()))
                                .map(Field.Option::words),
                        Stream.of(chosen.own().strip()).filter(own -> !own.isEmpty()))
                .collect(Collectors.joining("\n"));
    }
}
