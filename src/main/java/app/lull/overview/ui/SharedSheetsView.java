package app.lull.overview.ui;

import app.lull.account.Me;
import app.lull.overview.Evidence;
import app.lull.overview.Topic;
import app.lull.ui.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Which worksheets are shared? */
@Route("patients/:patient([0-9a-fA-F-]{36})/worksheets")
@PageTitle("Worksheets · Lull")
@RolesAllowed("THERAPIST")
class SharedSheetsView extends EvidenceScreen {

    SharedSheetsView(Evidence evidence, Me me) {
        super(evidence, me);
    }

    @Override
    void show() {
        show(Topic.WORKSHEETS, evidence().worksheets(therapist(), patient()), sheets -> {
            if (sheets.isEmpty()) {
                return;
            }
            var table =
                    new Facts("Sheets shared one by one, the latest first", List.of("Sheet", "Saved on", "Filled in"));
            sheets.forEach(sheet -> {
                var link = new Anchor(
                        path("worksheets/" + sheet.sheet()), sheet.readOut().title());
                link.addClassName("lull-patient-way");
                table.row(
                        link,
                        Words.day(sheet.day()),
                        sheet.filled() == 1 ? "1 answer" : "%d answers".formatted(sheet.filled()));
            });
            add(new Card(table));
        });
    }
}
