package app.lull.insights.ui;

import app.lull.insights.Middle;
import app.lull.insights.Week;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chart's figures as a table, the latest week first. */
class WeeksTable extends NativeTable {

    WeeksTable(List<Week> weeks) {
        addClassName("lull-weeks-table");
        setCaptionText("By week: the middle (median), and the spread beside it (inter-quartile range).");
        var head = getHead().addRow();
        for (var title : List.of("Week", "Evenings", "Anxiety", "Bother")) {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        weeks.reversed().forEach(this::add);
    }

    private void add(Week week) {
        var row = getBody().addRow();
        var name = new NativeTableHeaderCell(Words.days(week));
        name.getElement().setAttribute("scope", "row");
        row.add(
                name,
                new NativeTableCell(Integer.toString(week.evenings())),
                cell(week.anxiety()),
                cell(week.bother()));
    }

    private static NativeTableCell cell(@Nullable Middle middle) {
        if (middle == null) {
            return new NativeTableCell("none");
        }
        var cell = new NativeTableCell(new Paragraph(Middle.figure(middle.median())));
        if (middle.spread() != null) {
            var spread = new Span(Words.spread(middle.spread()));
            spread.addClassName("spread");
            cell.add(spread);
        }
        return cell;
    }
}
