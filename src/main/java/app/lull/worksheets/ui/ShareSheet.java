package app.lull.worksheets.ui;

import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.store.EditedMeanwhile;
import app.lull.ui.Notice;
import app.lull.worksheets.SheetSharing;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;

/** Whether this sheet is shared, with each who may read worksheets; nothing where nobody may. */
class ShareSheet extends Div {

    /** @param turned after each change */
    ShareSheet(SheetSharing sharing, PatientId patient, UUID sheet, Runnable turned) {
        addClassName("lull-worksheet-share");
        var readers = sharing.of(patient, sheet);
        setVisible(!readers.isEmpty());
        for (var reader : readers) {
            var choice = new Checkbox("Share this sheet with %s".formatted(reader.name()), reader.reads());
            choice.setHelperText(
                    "What is saved on it, with its earlier versions. It works at once, and can be taken back.");
            choice.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    try {
                        sharing.turn(patient, reader.link(), sheet, change.getValue());
                        turned.run();
                    } catch (EditedMeanwhile | NotFound changed) {
                        choice.setValue(!change.getValue());
                        Notice.show("%s does not read along any more. Nothing of this sheet is shared."
                                .formatted(reader.name()));
                    }
                }
            });
            add(choice);
        }
    }
}
