package app.lull.intake.ui;

import app.lull.intake.DayCurve;
import app.lull.intake.DayCurve.Point;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.stream.Stream;

/** The level of each full hour. */
class LevelTable extends Div {

    LevelTable() {
        addClassName("lull-log-table");
    }

    void show(DayCurve curve) {
        removeAll();
        var table = new NativeTable();
        table.setCaptionText("Caffeine still there, by the hour");
        var head = table.getHead().addRow();
        Stream.of("Time", "About", "From", "To").forEach(words -> {
            var cell = new NativeTableHeaderCell(words);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        curve.points().stream().filter(point -> point.local().getMinute() == 0).forEach(point -> row(table, point));
        add(table);
    }

    private static void row(NativeTable table, Point point) {
        var time = new NativeTableHeaderCell(Words.time(point.local().toLocalTime()));
        time.getElement().setAttribute("scope", "row");
        table.getBody()
                .addRow()
                .add(
                        time,
                        new NativeTableCell(Words.about(point.level().middle())),
                        new NativeTableCell(Words.about(point.level().low())),
                        new NativeTableCell(Words.about(point.level().high())));
    }
}
