package app.lull.insights.ui;

import app.lull.account.Me;
import app.lull.insights.Insights;
import app.lull.insights.Middle;
import app.lull.insights.Picture;
import app.lull.insights.Week;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Disclosure;
import app.lull.ui.EmptyState;
import app.lull.ui.Page;
import app.lull.ui.SeriesLook;
import app.lull.ui.WeeksChart;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Anxiety and twitch bother, one above the other, by completed week. */
@Route("insights")
@PageTitle("Insights · Lull")
@Menu(order = 4, title = "Insights", icon = "insights")
@RolesAllowed("PATIENT")
class InsightsView extends Page {

    private static final String SPREAD = """
            Line a week's evenings up from the lowest number to the highest. The one in the centre is the middle (median). \
            The spread is where the middle half of them lies (inter-quartile range): a tall bar is a week of ups and downs, \
            a short one a steady week. With fewer than %d evenings there is no bar, because it would claim too much. \
            A week shows here once it is over. Weeks without a check-in stay empty. The questions are Lull's own and have \
            not been tested in studies: they compare you with yourself, with nobody else.""".formatted(Middle.ENOUGH_FOR_A_SPREAD);

    InsightsView(Insights insights, Me me) {
        super("Anxiety and twitches");
        switch (insights.weeks(me.patient())) {
            case Picture.NotYet notYet -> add(empty(notYet));
            case Picture.Shown shown -> show(shown);
        }
    }

    private static Component empty(Picture.NotYet notYet) {
        var what = "Your anxiety, and how much twitches bothered you, week by week.";
        if (notYet.readyOn() != null) {
            return new EmptyState(what, "The first week is complete on %s.".formatted(Words.day(notYet.readyOn())));
        }
        return new EmptyState(
                what,
                "It begins a week after an evening check-in.",
                Buttons.quiet("Evening check-in", () -> UI.getCurrentOrThrow().navigate("check-in")));
    }

    private void show(Picture.Shown shown) {
        lead(shown.sentence());
        var chart = new WeeksChart(shown.sentence() + " The same figures are in the table below.");
        chart.show(
                shown.weeks().stream().map(Week::from).toList(),
                List.of(
                        panel("Anxiety: middle and spread", SeriesLook.ANXIETY, shown, Week::anxiety),
                        panel("Twitch bother: middle and spread", SeriesLook.TWITCH, shown, Week::bother)));
        var table = new Card(new WeeksTable(shown.weeks()));
        var spread = new Card().note(SPREAD);
        var buttons = new Div(new Disclosure("As a table", table), new Disclosure("What is a spread?", spread));
        buttons.addClassName("lull-weeks-more");
        add(new Card(chart), buttons, spread, table);
    }

    private static WeeksChart.Panel panel(
            String title, SeriesLook look, Picture.Shown shown, Function<Week, @Nullable Middle> which) {
        return new WeeksChart.Panel(
                title,
                look,
                shown.weeks().stream().map(which).map(InsightsView::mark).toList());
    }

    private static WeeksChart.@Nullable Mark mark(@Nullable Middle middle) {
        if (middle == null) {
            return null;
        }
        var spread = middle.spread();
        return new WeeksChart.Mark(
                middle.median(), spread == null ? null : spread.lower(), spread == null ? null : spread.upper());
    }
}
