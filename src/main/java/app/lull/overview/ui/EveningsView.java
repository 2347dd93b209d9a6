package app.lull.overview.ui;

import app.lull.account.Me;
import app.lull.insights.Middle;
import app.lull.insights.Picture;
import app.lull.insights.Series;
import app.lull.insights.Span;
import app.lull.insights.Week;
import app.lull.overview.Bands;
import app.lull.overview.Evidence;
import app.lull.overview.Topic;
import app.lull.ui.Card;
import app.lull.ui.Chip;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How did bother, anxiety and checking go, week by week? */
@Route("patients/:patient([0-9a-fA-F-]{36})/evenings")
@PageTitle("Week by week · Lull")
@RolesAllowed("THERAPIST")
class EveningsView extends EvidenceScreen {

    private Span span = Span.TEN_WEEKS;

    EveningsView(Evidence evidence, Me me) {
        super(evidence, me);
    }

    @Override
    void show() {
        var seen = evidence().evenings(therapist(), patient(), span);
        show(Topic.OUTCOME, seen, evenings -> {
            if (evenings.picture() instanceof Picture.Shown shown) {
                if (shown.spans().size() > 1) {
                    add(spans(shown));
                }
                add(
                        new Card(new OutcomeChart(shown, evenings.band(), true, seen.lines()))
                                .note(
                                        "A mark is the middle of a week, the bar its spread. Lull's own questions, not tested in studies."));
                add(new Card(table(shown)));
            }
        });
    }

    private Chip[] chips(Picture.Shown shown) {
        return shown.spans().stream()
                .map(one -> new Chip(words(one), () -> {
                            span = one;
                            reload();
                        })
                        .selected(one == shown.span()))
                .toArray(Chip[]::new);
    }

    private Div spans(Picture.Shown shown) {
        return Chip.row("How far back", chips(shown));
    }

    private static Facts table(Picture.Shown shown) {
        var columns = new ArrayList<>(List.of("Week", "Evenings", "Bothered and stopped"));
        Arrays.stream(Series.values()).map(Bands::title).forEach(columns::add);
        columns.add("Meanwhile");
        var table = new Facts(
                "By week: the mean of bothered and stopped; of the rest the middle, and the spread in brackets.",
                columns);
        shown.weeks().reversed().forEach(week -> table.row(Words.days(week), cells(week, shown)));
        return table;
    }

    private static String[] cells(Week week, Picture.Shown shown) {
        var cells = new ArrayList<String>();
        cells.add(Integer.toString(week.evenings()));
        cells.add(week.impact() == null ? "none" : Middle.figure(week.impact()));
        for (var series : Series.values()) {
            var middle = week.middle(series);
            cells.add(middle == null ? "none" : Bands.words(series, middle));
        }
        cells.add(shown.marks().stream().filter(week::meets).map(Words::mark).collect(Collectors.joining(", ")));
        return cells.toArray(String[]::new);
    }

    private static String words(Span span) {
        return switch (span) {
            case TEN_WEEKS -> "10 weeks";
            case HALF_A_YEAR -> "Half a year";
            case EVERYTHING -> "Everything";
        };
    }
}
