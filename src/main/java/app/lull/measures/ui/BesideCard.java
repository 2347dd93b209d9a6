package app.lull.measures.ui;

import app.lull.measures.BesideForms;
import app.lull.ui.Card;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What a therapist entered, and what it is. */
class BesideCard extends Card {

    BesideCard(BesideForms.Group group) {
        note(group.what());
        var table = new NativeTable();
        table.addClassName("lull-measures-table");
        var head = table.getHead().addRow();
        for (var title : List.of("Day", "Number")) {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        group.lines().forEach(line -> {
            var row = table.getBody().addRow();
            var day = new NativeTableHeaderCell(Sentences.day(line.day()));
            day.getElement().setAttribute("scope", "row");
            var number = new NativeTableCell(new Paragraph(line.number()));
            line.words().forEach(words -> number.add(new Paragraph(words)));
            row.add(day, number);
        });
        add(table);
    }
}
