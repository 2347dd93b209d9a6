package app.lull.insights.ui;

import app.lull.account.Me;
import app.lull.account.PatientId;
import app.lull.insights.Insights;
import app.lull.insights.Openings;
import app.lull.insights.Picture;
import app.lull.insights.Span;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Disclosure;
import app.lull.ui.EmptyState;
import app.lull.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** How have anxiety and twitches been, week by week? */
@Route("insights")
@PageTitle("Insights · Lull")
@Menu(order = 4, title = "Insights", icon = "insights")
@RolesAllowed("PATIENT")
class InsightsView extends Page {

    private final Insights insights;
    private final PatientId patient;
    private final Paragraph sentence = new Paragraph();
    private final Div weeks = new Div();
    private final SpanChips spans = new SpanChips(this::look);

    InsightsView(Insights insights, Openings openings, Me me) {
        super("Anxiety and twitches");
        this.insights = insights;
        this.patient = me.patient();
        sentence.addClassName("lull-lead");
        weeks.addClassName("lull-weeks-parts");
        switch (insights.weeks(patient)) {
            case Picture.NotYet notYet -> add(empty(notYet));
            case Picture.Shown shown -> {
                if (openings.opened(patient)) {
                    add(new LookedOften());
                }
                add(sentence, spans, weeks);
                show(shown);
            }
        }
    }

    private static Component empty(Picture.NotYet notYet) {
        var what = "Your anxiety, and how much twitches bothered you, week by week.";
        if (notYet.readyOn() != null) {
            return new EmptyState(
                    what,
                    "What you keep in the evening is counted in. The first week is complete on %s."
                            .formatted(Words.day(notYet.readyOn())));
        }
        return new EmptyState(
                what,
                "It begins a week after an evening check-in.",
                Buttons.quiet("Evening check-in", () -> UI.getCurrentOrThrow().navigate("check-in")));
    }

    private void look(Span span) {
        if (insights.weeks(patient, span) instanceof Picture.Shown shown) {
            show(shown);
        }
    }

    private void show(Picture.Shown shown) {
        sentence.setText(shown.sentence());
        spans.show(shown);
        var table = new Card();
        var asTable = new Disclosure("As a table", table);
        asTable.addClickListener(click -> fill(table, shown));
        var explained = new Explained();
        var more = new Div(asTable, new Disclosure("What is drawn here?", explained));
        more.addClassName("lull-weeks-more");
        weeks.removeAll();
        weeks.add(new WeeksCard(shown), more, explained, table);
    }

    /** Two years make a long table; it is made when somebody wants to see it. */
    private void fill(Card table, Picture.Shown shown) {
        if (table.getChildren().findAny().isEmpty()) {
            table.add(new WeeksTable(shown), new WeeksDownload(() -> insights.csv(patient, shown.span())));
        }
    }
}
