package app.lull.insights.ui;

import app.lull.insights.Mark;
import app.lull.insights.Middle;
import app.lull.insights.Picture;
import app.lull.insights.Series;
import app.lull.insights.Week;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The chart's figures as a table, the latest week first. Wider than a phone, it can be moved sideways, by keyboard too. */
class WeeksTable extends Div {

    private final NativeTable table = new NativeTable();

    WeeksTable(Picture.Shown shown) {
        addClassName("lull-weeks-scroll");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", "The weeks as a table");
        table.addClassName("lull-weeks-table");
        table.setCaptionText("By week: the average of bothered and stopped; of the rest the middle (median), and the "
                + "spread beside it (inter-quartile range).");
        head(shown);
        var years = shown.weeks().getFirst().from().getYear()
                != shown.weeks().getLast().to().getYear();
        shown.weeks().reversed().forEach(week -> row(week, years, shown));
        add(table);
    }

    private void head(Picture.Shown shown) {
        var head = table.getHead().addRow();
        Stream.of(
                        Stream.of("Week", "Evenings", "Bothered and stopped"),
                        Stream.of(Series.values()).map(Words::column),
                        Stream.of("Meanwhile").filter(title -> !shown.marks().isEmpty()))
                .flatMap(titles -> titles)
                .forEach(title -> {
                    var cell = new NativeTableHeaderCell(title);
                    cell.getElement().setAttribute("scope", "col");
                    head.add(cell);
                });
    }

    private void row(Week week, boolean withYear, Picture.Shown shown) {
        var row = table.getBody().addRow();
        var name = new NativeTableHeaderCell(Words.days(week, withYear));
        name.getElement().setAttribute("scope", "row");
        row.add(
                name,
                new NativeTableCell(Integer.toString(week.evenings())),
                new NativeTableCell(week.impact() == null ? "none" : Middle.figure(week.impact())));
        List.of(Series.values()).forEach(series -> row.add(cell(series, week)));
        if (!shown.marks().isEmpty()) {
            row.add(new NativeTableCell(
                    shown.marks().stream().filter(week::meets).map(Mark::words).collect(Collectors.joining(", "))));
        }
    }

    private static NativeTableCell cell(Series series, Week week) {
        var middle = week.middle(series);
        if (middle == null) {
            return new NativeTableCell("none");
        }
        var cell = new NativeTableCell(new Paragraph(Words.middle(series, middle)));
        if (middle.spread() != null) {
            var spread = new Span(Words.spread(series, middle.spread()));
            spread.addClassName("spread");
            cell.add(spread);
        }
        return cell;
    }
}
