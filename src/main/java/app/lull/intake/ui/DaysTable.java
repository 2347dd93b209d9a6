package app.lull.intake.ui;

import app.lull.intake.CaffeineDay;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.ArrayList;
import java.util.List;

/** The chart's figures as a table, the latest day first. Wider than a phone, it can be moved sideways, by keyboard too. */
class DaysTable extends Div {

    private final NativeTable table = new NativeTable();

    DaysTable(List<CaffeineDay> days) {
        addClassName("lull-weeks-scroll");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", "The days as a table");
        table.addClassName("lull-weeks-table");
        table.setCaptionText("By day: caffeine to the next 10 mg, what it can have been, and when the last of it was.");
        var planned = days.stream().anyMatch(day -> day.plan() != null);
        head(planned);
        var withYear = days.getFirst().day().getYear() != days.getLast().day().getYear();
        days.reversed().forEach(day -> row(day, withYear, planned));
        add(table);
    }

    private void head(boolean planned) {
        var head = table.getHead().addRow();
        var titles = new ArrayList<>(List.of("Day", "Caffeine", "Can have been", "Last one"));
        if (planned) {
            titles.add("Your plan");
        }
        titles.forEach(title -> head.add(header(title, "col")));
    }

    private void row(CaffeineDay day, boolean withYear, boolean planned) {
        var row = table.getBody().addRow();
        row.add(
                header(DayWords.brief(day.day(), withYear), "row"),
                new NativeTableCell(DayWords.amount(day.total())),
                new NativeTableCell(DayWords.range(day.total())),
                new NativeTableCell(DayWords.last(day)));
        if (planned) {
            row.add(new NativeTableCell(DayWords.plan(day.plan())));
        }
    }

    static NativeTableHeaderCell header(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
