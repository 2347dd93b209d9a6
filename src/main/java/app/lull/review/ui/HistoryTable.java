package app.lull.review.ui;

import app.lull.review.Change;
import app.lull.review.Story;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;

/** Every review's sum, the latest first. */
class HistoryTable extends NativeTable {

    HistoryTable(List<Story.Told> weeks) {
        addClassName("lull-review-table");
        setCaptionText("Each review: its sum from 0 to 32, and how it compares with your own band.");
        var head = getHead().addRow();
        for (var title : List.of("Week", "Sum", "Own band")) {
            head.add(header(title, "col"));
        }
        weeks.reversed().forEach(this::add);
    }

    private void add(Story.Told told) {
        var review = told.review();
        getBody()
                .addRow()
                .add(
                        header(Words.days(review.from(), review.from().plusDays(6)), "row"),
                        new NativeTableCell(Integer.toString(review.sum())),
                        new NativeTableCell(said(told.change())));
    }

    private static String said(Change change) {
        return switch (change) {
            case TOO_EARLY -> "one of the first three";
            case BELOW -> "below";
            case INSIDE -> "inside";
            case ABOVE -> "above";
        };
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
