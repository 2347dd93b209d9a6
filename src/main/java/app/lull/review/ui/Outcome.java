package app.lull.review.ui;

import app.lull.content.ReviewForm;
import app.lull.review.ReviewPage;
import app.lull.ui.Card;
import app.lull.ui.Disclosure;
import app.lull.ui.Section;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What the reviews say by now: a sentence, what it is and is not, every sum as a table. */
class Outcome extends Section {

    Outcome(ReviewPage page) {
        super("What your reviews show");
        var sentence = new Paragraph(page.sentence());
        sentence.addClassName("lull-review-sentence");
        add(new Card(sentence));
        var table = new Card(new HistoryTable(page.story().weeks()));
        var sum = meaning(page.form());
        var buttons = new Div(new Disclosure("As a table", table), new Disclosure("What is the sum?", sum));
        buttons.addClassName("lull-review-more");
        add(buttons, sum, table);
    }

    private static Component meaning(ReviewForm form) {
        return new Card()
                .note(form.sum().is())
                .note(form.sum().isNot())
                .note(form.sum().band())
                .note(form.label());
    }
}
