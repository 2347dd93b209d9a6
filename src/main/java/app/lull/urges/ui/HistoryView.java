package app.lull.urges.ui;

import app.lull.account.Me;
import app.lull.ui.Card;
import app.lull.ui.EmptyState;
import app.lull.ui.Page;
import app.lull.urges.Urge;
import app.lull.urges.Urges;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Which urges were there in the last four weeks, and what happened. */
@Route("urges/history")
@PageTitle("The last four weeks · Lull")
@RolesAllowed("PATIENT")
class HistoryView extends Page {

    HistoryView(Urges urges, Me me) {
        super("Urges of the last four weeks");
        lead("The latest first. What happened is kept as you said it, and adds up to nothing.");
        var kept = urges.lately(me.patient());
        if (kept.isEmpty()) {
            add(new EmptyState("Urges you keep will be here.", "When there is one, wait with it for a while."));
        } else {
            var list = new UnorderedList();
            list.addClassName("lull-urges-list");
            kept.forEach(urge -> list.add(new ListItem(card(urge))));
            add(list);
        }
        add(new Paragraph(new Anchor("urges", "Back to the urge")));
    }

    private static Card card(Urge urge) {
        var title = new H2("An urge to " + urge.called());
        title.addClassName("title");
        title.getElement().setAttribute("dir", "auto");
        return new Card(title).note(Words.told(urge));
    }
}
