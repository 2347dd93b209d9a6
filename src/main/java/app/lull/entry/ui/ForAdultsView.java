package app.lull.entry.ui;

import app.lull.curriculum.EntryTexts;
import app.lull.ui.Card;
import app.lull.ui.Page;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where somebody under 18 is led to: whom they can turn to. */
@Route("for-adults")
@PageTitle("For adults · Lull")
@AnonymousAllowed
class ForAdultsView extends Div {

    ForAdultsView(EntryTexts texts) {
        addClassName("lull-door");
        var words = texts.words().forAdults();
        var page = new Page(words.heading());
        words.words().forEach(paragraph -> page.add(new Paragraph(paragraph)));
        page.add(new Card(new Links(words.answers())), new Paragraph(Links.to("sign-up", "Back")));
        add(page);
    }
}
