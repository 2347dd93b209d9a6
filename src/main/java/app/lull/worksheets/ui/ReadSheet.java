package app.lull.worksheets.ui;

import app.lull.ui.Card;
import app.lull.worksheets.ReadOut;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;

/** A sheet to read: under each heading what was asked and what was answered. */
class ReadSheet extends Div {

    ReadSheet(ReadOut sheet) {
        addClassName("lull-worksheet-read");
        sheet.parts().forEach(part -> add(card(part)));
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
                card.add(list);
            }
            var words = new DescriptionList.Description(line.words());
            words.getElement().setAttribute("dir", "auto");
            list.add(new DescriptionList.Term(line.label()), words);
        }
        return card;
    }
}
