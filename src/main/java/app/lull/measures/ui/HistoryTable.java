package app.lull.measures.ui;

import app.lull.measures.Shelf;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What was answered, the latest first; each leads to its own page. */
class HistoryTable extends NativeTable {

    HistoryTable(List<Shelf.Line> lines) {
        addClassName("lull-measures-table");
        setCaptionText("A higher number means more of what the form asks about.");
        var head = getHead().addRow();
        for (var title : List.of("Day", "Form", "Number")) {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        lines.forEach(this::add);
    }

    private void add(Shelf.Line line) {
        var kept = line.kept();
        var row = getBody().addRow();
        var link = new Anchor("measures/result/" + kept.id(), Sentences.day(kept.day()));
        var day = new NativeTableHeaderCell(link);
        day.getElement().setAttribute("scope", "row");
        var number = new NativeTableCell(new Paragraph(kept.total() + " of " + line.most()));
        if (line.words() != null) {
            number.add(new Paragraph(line.words()));
        }
        if (line.with() != null) {
            number.add(new Paragraph(Sentences.together(line.with())));
        }
        var form = new NativeTableCell(kept.answered().form());
        form.addClassName("form");
        row.add(day, form, number);
    }
}
