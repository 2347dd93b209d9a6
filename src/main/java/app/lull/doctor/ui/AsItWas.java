package app.lull.doctor.ui;

import app.lull.account.PatientId;
import app.lull.doctor.VisitPage;
import app.lull.doctor.VisitPages;
import app.lull.ui.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** The page of a visit that is over: to be read, and to be downloaded again. */
class AsItWas extends Div {

    AsItWas(VisitPages pages, PatientId patient, VisitPage page) {
        addClassName("lull-doctor-form");
        var card = new Card().note("The day of the visit is over. The page stays as it was.");
        page.text().answers().forEach((question, answer) -> {
            var heading = new H2(question.heading());
            heading.addClassName("title");
            var words = new Paragraph(answer);
            words.addClassName("lull-doctor-answer");
            words.getElement().setAttribute("dir", "auto");
            card.add(heading, words);
        });
        add(card, new Made(pages, patient, page, (question, words) -> {}));
    }
}
