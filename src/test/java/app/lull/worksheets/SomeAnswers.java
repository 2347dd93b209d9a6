package app.lull.worksheets;

import app.lull.curriculum.Field;
import app.lull.curriculum.WorksheetForm;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers to any form, by chance: sensible ones, and odd ones. */
public final class SomeAnswers {

    private static final List<String> ODD = List.of(
            "",
            " ",
            "\0",
            "tea\0pot",
            "\ud800",
            "\u202e\u0645\u0631\u062d\u0628\u0627",
            "\ufeff\u200b",
            "\u001b[31m",
            "'; drop table account.person; --",
            "{{7*7}}<script>",
            "x".repeat(1 << 20),
            "\ud83e\uddd8\u200d\u2640\ufe0f".repeat(200));

    private final Random random;

    /** @param seed printed by the caller */
    public SomeAnswers(long seed) {
        random = new Random(seed);
    }

    /** About three fields in four are answered, each as it may be. */
    public Answers fitting(WorksheetForm form) {
        var given = new HashMap<String, Answer>();
        form.fields().filter(field -> random.nextInt(4) > 0).forEach(field -> given.put(field.key(), answer(field)));
        return new Answers(given);
    }

    /** Each field is answered, as long as can be. */
    public static Answers everything(WorksheetForm form) {
        var given = new HashMap<String, Answer>();
        form.fields().forEach(field -> given.put(field.key(), longest(field)));
        return new Answers(given);
    }

    /** One answer in two is nothing anybody would expect. */
    public Answers odd(WorksheetForm form) {
        var given = new HashMap<String, Answer>();
        form.fields().forEach(field -> given.put(field.key(), random.nextBoolean() ? answer(field) : oddAnswer()));
        if (random.nextBoolean()) {
            given.put("nobody-asked", new Answer.Words("x"));
        }
        return new Answers(given);
    }

    private Answer oddAnswer() {
        return random.nextInt(4) == 0
                ? new Answer.Rows(
                        Stream.generate(() -> Map.of("step", oddCell(), "goal", oddCell(), "check", oddCell()))
                                .limit(random.nextInt(30))
                                .toList())
                : oddCell();
    }

    private Answer.Cell oddCell() {
        return switch (random.nextInt(6)) {
            case 0 -> new Answer.Words(ODD.get(random.nextInt(ODD.size())));
            case 1 -> new Answer.Figure(random.nextInt());
            case 2 -> new Answer.Chosen(List.of("wing", "watching", "watching"), ODD.get(random.nextInt(ODD.size())));
            case 3 -> new Answer.Said(random.nextBoolean());
            case 4 -> new Answer.On(random.nextBoolean() ? LocalDate.MIN : LocalDate.MAX);
            default -> new Answer.At(LocalTime.MAX);
        };
    }

    private Answer answer(Field field) {
        return field instanceof Field.Rows rows
                ? new Answer.Rows(IntStream.rangeClosed(1, 1 + random.nextInt(rows.max()))
                        .mapToObj(i -> row(rows))
                        .toList())
                : cell(field);
    }

    private Map<String, Answer.Cell> row(Field.Rows rows) {
        var cells = new HashMap<String, Answer.Cell>();
        cells.put(rows.fields().getFirst().key(), cell(rows.fields().getFirst()));
        rows.fields().stream()
                .skip(1)
                .filter(field -> random.nextBoolean())
                .forEach(field -> cells.put(field.key(), cell(field)));
        return cells;
    }

    private Answer.Cell cell(Field field) {
        return switch (field) {
            case Field.Text text -> new Answer.Words("Füße, tea & 茶 " + random.nextInt(1000));
            case Field.Slider slider ->
                new Answer.Figure(slider.min()
                        + slider.step() * random.nextInt((slider.max() - slider.min()) / slider.step() + 1));
            case Field.Choice choice ->
                choice.own() != null && random.nextInt(4) == 0
                        ? new Answer.Chosen(List.of(), "my own")
                        : new Answer.Chosen(List.of(one(choice.options()).id()), "");
            case Field.Choices choices ->
                new Answer.Chosen(
                        choices.options().stream()
                                .limit(1 + random.nextInt(choices.options().size()))
                                .map(Field.Option::id)
                                .toList(),
                        choices.own() != null && random.nextBoolean() ? "two\nlines" : "");
            case Field.YesNo yesNo -> new Answer.Said(random.nextBoolean());
            case Field.Day day -> new Answer.On(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(500)));
            case Field.Time time -> new Answer.At(LocalTime.of(random.nextInt(24), random.nextInt(60)));
            case Field.Figure number ->
                new Answer.Figure(number.min() + random.nextInt(number.max() - number.min() + 1));
            case Field.Rows rows -> throw new IllegalArgumentException("rows hold no rows");
        };
    }

    private static Answer longest(Field field) {
        return field instanceof Field.Rows rows
                ? new Answer.Rows(IntStream.rangeClosed(1, rows.max())
                        .mapToObj(i -> {
                            var cells = new HashMap<String, Answer.Cell>();
                            rows.fields().forEach(inside -> cells.put(inside.key(), longestCell(inside)));
                            return (Map<String, Answer.Cell>) cells;
                        })
                        .toList())
                : longestCell(field);
    }

    private static Answer.Cell longestCell(Field field) {
        return switch (field) {
            case Field.Text text -> new Answer.Words("\ud83e\uddd8".repeat(text.longest()));
            case Field.Choices choices ->
                new Answer.Chosen(
                        choices.options().stream().map(Field.Option::id).toList(),
                        choices.own() == null ? "" : "\ud83e\uddd8".repeat(300));
            default -> new SomeAnswers(1).cell(field);
        };
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
