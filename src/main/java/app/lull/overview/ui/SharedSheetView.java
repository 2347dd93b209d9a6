package app.lull.overview.ui;

import app.lull.account.Me;
import app.lull.overview.Evidence;
import app.lull.overview.Topic;
import app.lull.ui.Card;
import app.lull.worksheets.ReadOut;
import app.lull.worksheets.Sheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** What stands on this sheet, in the words of the form it was written on? */
@Route("patients/:patient([0-9a-fA-F-]{36})/worksheets/:sheet([0-9a-fA-F-]{36})")
@PageTitle("A worksheet · Lull")
@RolesAllowed("THERAPIST")
class SharedSheetView extends EvidenceScreen {

    private UUID sheet = new UUID(0, 0);

    SharedSheetView(Evidence evidence, Me me) {
        super(evidence, me);
    }

    @Override
    void enter(BeforeEnterEvent event) {
        sheet = UUID.fromString(event.getRouteParameters().get("sheet").orElseThrow());
    }

    @Override
    void show() {
        var seen = evidence().worksheet(therapist(), patient(), sheet);
        show(Topic.WORKSHEETS, seen, this::read);
        if (seen.what() != null) {
            setHeading(
                    "%s: %s".formatted(seen.head().name(), seen.what().readOut().title()));
        }
        var back = new Anchor(path("worksheets"), "All sheets that are shared");
        back.addClassName("lull-patient-way");
        add(back);
    }

    private void read(Sheet shown) {
        add(new Card()
                .note("Saved on %s; version %d of the sheet.".formatted(Words.longDay(shown.day()), shown.number())));
        shown.readOut().parts().forEach(part -> add(card(part)));
    }

    private static Card card(ReadOut.Part part) {
        var heading = new H2(part.title());
        heading.addClassName("title");
        var card = new Card(heading);
        var row = "";
        DescriptionList list = null;
        for (var line : part.lines()) {
            if (list == null || !line.row().equals(row)) {
                row = line.row();
                if (!row.isEmpty()) {
                    card.add(new H3(row));
                }
                list = new DescriptionList();
                list.addClassName("lull-patient-days");
                card.add(list);
            }
            var words = new DescriptionList.Description(line.words());
            words.getElement().setAttribute("dir", "auto");
            list.add(new DescriptionList.Term(line.label()), words);
        }
        return card;
    }
}
