package app.lull.checkin.ui;

import app.lull.ui.Buttons;
import app.lull.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;

/** The same evening was saved somewhere else meanwhile: shows where the two differ, and lets the patient choose. */
class TwoVersions extends Notice {

    TwoVersions(List<Difference> differences, Runnable keepSaved, Runnable saveHere) {
        super(
                "This evening was saved from somewhere else too.",
                "Here is where the two differ. Choose which one stays.");
        addClassName("lull-card");
        var save = new Button("Save what is here");
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            try {
                saveHere.run();
            } finally {
                save.setEnabled(true);
            }
        });
        add(table(differences), Buttons.row(Buttons.quiet("Keep what is saved", keepSaved), save));
    }

    private static NativeTable table(List<Difference> differences) {
        var table = new NativeTable();
        table.addClassName("lull-checkin-both");
        var head = table.getHead().addRow();
        for (var title : List.of("Question", "Saved", "Here")) {
            head.add(header(title, "col"));
        }
        for (var difference : differences) {
            table.getBody()
                    .addRow()
                    .add(
                            header(difference.what(), "row"),
                            new NativeTableCell(difference.saved()),
                            new NativeTableCell(difference.here()));
        }
        return table;
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
