package app.lull.imports.ui;

import app.lull.imports.PreviewLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;
import java.util.stream.Stream;

/** The first lines as they would be kept. Wider than a phone, it can be moved sideways, by keyboard too. */
class PreviewTable extends Div {

    private static final int COLUMNS = 4;

    PreviewTable(List<PreviewLine> lines) {
        addClassName("lull-import-scroll");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", "The first lines as they would be kept");
        var table = new NativeTable();
        table.addClassName("lull-import-table");
        table.setCaptionText("The first lines as they would be kept");
        var head = table.getHead().addRow();
        Stream.of("Line", "When", "Drink", "How many", "Caffeine").forEach(title -> {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        for (var line : lines) {
            var row = table.getBody().addRow();
            var number = new NativeTableHeaderCell(Integer.toString(line.number()));
            number.getElement().setAttribute("scope", "row");
            row.add(number);
            if (line.fault().isEmpty()) {
                row.add(
                        new NativeTableCell(Words.moment(line.when())),
                        new NativeTableCell(line.name()),
                        new NativeTableCell(Words.number(line.servings())),
                        new NativeTableCell(Words.number(line.mg()) + " mg"));
            } else {
                var why = new NativeTableCell(line.fault());
                why.addClassName("fault");
                why.getElement().setAttribute("colspan", Integer.toString(COLUMNS));
                row.add(why);
            }
        }
        add(table);
    }
}
