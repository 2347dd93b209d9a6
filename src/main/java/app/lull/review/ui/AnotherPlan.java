package app.lull.review.ui;

import app.lull.content.ReviewForm;
import app.lull.ui.Card;
import app.lull.ui.Section;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** Where it became worse: what can be done about the plan, said calmly. */
class AnotherPlan extends Section {

    private static final String PLAIN_PAGE = "help";

    AnotherPlan(ReviewForm.Plan plan) {
        super(plan.title());
        addClassName("lull-review-plan");
        add(new Paragraph(plan.lead()));
        plan.steps().forEach(step -> add(card(step)));
    }

    private static Card card(ReviewForm.Way way) {
        var card = Card.subtitled(way.title()).note(way.words());
        if (!way.path().isEmpty()) {
            var link = new Anchor(way.path(), way.action());
            link.setRouterIgnore(way.path().equals(PLAIN_PAGE));
            link.addClassName("lull-review-way");
            card.add(link);
        }
        return card;
    }
}
