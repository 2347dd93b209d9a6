package app.lull.worksheets.ui;

import app.lull.curriculum.Field;
import app.lull.ui.Buttons;
import app.lull.worksheets.Answer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows as cards, one under the other, with “Add another”. */
class RowsInput extends Div implements Input {

    private final transient Field.Rows field;
    private final transient Runnable changed;
    private final transient List<RowCard> rows = new ArrayList<>();
    private final Div cards = new Div();
    private final Paragraph refusal = new Paragraph();
    private final Paragraph chain = new Paragraph();
    private final Button add = Buttons.quiet("", this::addAnother);

    RowsInput(Field.Rows field, Runnable changed) {
        this.field = field;
        this.changed = () -> {
            sayChain();
            changed.run();
        };
        addClassName("lull-worksheet-rows");
        getElement().setAttribute("role", "group").setAttribute("aria-label", field.label());
        cards.addClassName("cards");
        refusal.addClassName("refusal");
        chain.addClassName("chain");
        chain.getElement().setAttribute("role", "status");
        for (int i = 0; i < field.min(); i++) {
            append();
        }
        if (field.help() != null) {
            var help = new Paragraph(field.help());
            help.addClassName("lull-note");
            add(help);
        }
        add(cards, refusal, chain, add);
        number();
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Optional<Answer.Rows> answer() {
        var filled = filled().map(RowCard::cells).toList();
        return filled.isEmpty() ? Optional.empty() : Optional.of(new Answer.Rows(filled));
    }

    @Override
    public void show(Answer answer) {
        if (answer instanceof Answer.Rows(var given)) {
            while (rows.size() < given.size()) {
                append();
            }
            for (int i = 0; i < given.size(); i++) {
                rows.get(i).show(given.get(i));
            }
            number();
            sayChain();
        }
    }

    /** @param path of the row and the field inside it, {@code 0.goal}; the row counted among those with something in them */
    @Override
    public void refuse(String path, String words) {
        var steps = path.split("\\.", 2);
        var filled = filled().toList();
        if (steps.length < 2 || Integer.parseInt(steps[0]) >= filled.size()) {
            refusal.setText(words);
            return;
        }
        var input = filled.get(Integer.parseInt(steps[0])).inputs().get(steps[1]);
        if (input != null) {
            input.refuse("", words);
        }
    }

    @Override
    public void accept() {
        refusal.setText("");
        rows.stream().flatMap(row -> row.inputs().values().stream()).forEach(CellInput::accept);
    }

    @Override
    public Optional<String> unreadable() {
        var amiss = rows.stream()
                .flatMap(row -> row.inputs().values().stream())
                .filter(input -> input.unreadable().isPresent())
                .toList();
        amiss.forEach(input -> input.refuse("", input.unreadable().orElse("")));
        return amiss.stream().findFirst().flatMap(CellInput::unreadable);
    }

    @Override
    public void focus() {
        rows.stream().findFirst().ifPresentOrElse(RowCard::focus, add::focus);
    }

    private Stream<RowCard> filled() {
        return rows.stream().filter(row -> !row.cells().isEmpty());
    }

    private RowCard append() {
        var row = new RowCard(field, changed, this::takeAway);
        rows.add(row);
        cards.add(row);
        return row;
    }

    private void addAnother() {
        if (rows.size() < field.max()) {
            append();
            number();
            rows.getLast().focus();
        }
    }

    private void takeAway(RowCard row) {
        int place = rows.indexOf(row);
        var cells = row.cells();
        var called = row.called();
        rows.remove(row);
        cards.remove(row);
        number();
        changed.run();
        add.focus();
        if (!cells.isEmpty()) {
            findAncestor(SheetView.class).offerUndo("%s is removed.".formatted(called), () -> putBack(place, cells));
        }
    }

    private void putBack(int place, Map<String, Answer.Cell> cells) {
        var row = new RowCard(field, changed, this::takeAway);
        row.show(cells);
        rows.add(Math.min(place, rows.size()), row);
        cards.addComponentAtIndex(rows.indexOf(row), row);
        number();
        changed.run();
    }

    private void number() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).number(i + 1);
        }
        var one = field.one().toLowerCase(Locale.ROOT);
        add.setText(rows.isEmpty() ? "Add: " + one : "Add another " + one);
        add.setVisible(rows.size() < field.max());
    }

    private void sayChain() {
        var of = field.chain();
        if (of != null) {
            chain.setText(of.said(rows.stream()
                            .flatMap(row -> row.cells().get(of.of()) instanceof Answer.Figure(var chance)
                                    ? Stream.of(chance)
                                    : Stream.empty())
                            .toList())
                    .orElse(""));
        }
    }
}
