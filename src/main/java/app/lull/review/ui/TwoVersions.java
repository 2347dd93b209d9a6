package app.lull.review.ui;

import app.lull.content.ReviewForm;
import app.lull.review.Answers;
import app.lull.ui.Buttons;
import app.lull.ui.Notice;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;

/** The same week was saved somewhere else meanwhile: shows where the two differ, and lets the patient choose. */
class TwoVersions extends Notice {

    TwoVersions(ReviewForm form, Answers saved, Answers here, Runnable keepSaved, Runnable saveHere) {
        super("This week was saved from somewhere else too.", "Here is where the two differ. Choose which one stays.");
        addClassName("lull-card");
        add(
                differences(form, saved, here),
                Buttons.row(
                        Buttons.quiet("Keep what is saved", keepSaved), Buttons.quiet("Save what is here", saveHere)));
    }

    private static NativeTable differences(ReviewForm form, Answers saved, Answers here) {
        var table = new NativeTable();
        table.addClassName("lull-review-table");
        var head = table.getHead().addRow();
        for (var title : List.of("Question", "Saved", "Here")) {
            head.add(header(title, "col"));
        }
        for (int i = 0; i < form.items().size(); i++) {
            var one = saved.items().inOrder().get(i);
            var other = here.items().inOrder().get(i);
            if (!one.equals(other)) {
                add(
                        table,
                        form.items().get(i).words(),
                        form.answers().get(one),
                        form.answers().get(other));
            }
        }
        if (!new Answers(saved.items(), here.worse(), here.words(), here.foods()).equals(saved)) {
            add(table, "The rest of the page", "as it was saved", "as it is here");
        }
        return table;
    }

    private static void add(NativeTable table, String question, String saved, String here) {
        table.getBody().addRow().add(header(question, "row"), new NativeTableCell(saved), new NativeTableCell(here));
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
