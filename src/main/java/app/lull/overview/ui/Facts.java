package app.lull.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;

/** A table of figures and words. Wider than a phone, it can be moved sideways, by keyboard too. */
class Facts extends Div {

    private final NativeTable table = new NativeTable();

    /** @param caption what its rows are */
    Facts(String caption, List<String> columns) {
        addClassName("lull-weeks-scroll");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", caption);
        table.addClassName("lull-weeks-table");
        table.setCaptionText(caption);
        var head = table.getHead().addRow();
        columns.forEach(title -> {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        add(table);
    }

    /** The first column names the row. */
    final Facts row(String name, String... cells) {
        return cells(new NativeTableHeaderCell(name), cells);
    }

    /** A row named by something to follow. */
    final Facts row(Component name, String... cells) {
        return cells(new NativeTableHeaderCell(name), cells);
    }

    private Facts cells(NativeTableHeaderCell name, String... all) {
        var row = table.getBody().addRow();
        name.getElement().setAttribute("scope", "row");
        name.getElement().setAttribute("dir", "auto");
        row.add(name);
        for (var words : all) {
            var cell = new NativeTableCell(words);
            cell.getElement().setAttribute("dir", "auto");
            row.add(cell);
        }
        return this;
    }
}
