package app.lull.ratings.ui;

import app.lull.ratings.RatingsPage.Line;
import app.lull.ui.Buttons;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;

/** What was entered, the latest day first, each with what can be done with it. */
class RatedTable extends NativeTable {

    RatedTable(List<Line> lines, Consumer<Line> correct, Consumer<Line> takeBack) {
        addClassNames("lull-measures-table", "lull-ratings-table");
        var head = getHead().addRow();
        for (var title : List.of("Day", "What", "Number", "")) {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        lines.forEach(line -> add(line, correct, takeBack));
    }

    private void add(Line line, Consumer<Line> correct, Consumer<Line> takeBack) {
        var row = getBody().addRow();
        var day = new NativeTableHeaderCell(Words.day(line.day()));
        day.getElement().setAttribute("scope", "row");
        var number = new NativeTableCell(new Paragraph(line.number()));
        if (!line.words().isEmpty()) {
            number.add(new Paragraph(line.words()));
        }
        var what = new NativeTableCell(line.title());
        what.addClassName("form");
        row.add(day, what, number, new NativeTableCell(ways(line, correct, takeBack)));
    }

    private static Div ways(Line line, Consumer<Line> correct, Consumer<Line> takeBack) {
        if (!line.mine()) {
            return new Div(Words.note("by another therapist"));
        }
        var about = " %s of %s".formatted(line.title(), Words.day(line.day()));
        var change = Buttons.plain("Correct", () -> correct.accept(line));
        change.setAriaLabel("Correct" + about);
        var mistake = Buttons.plain("By mistake", () -> takeBack.accept(line));
        mistake.setAriaLabel("By mistake:" + about);
        return Buttons.row(change, mistake);
    }
}
