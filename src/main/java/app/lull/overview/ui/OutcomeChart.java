package app.lull.overview.ui;

import app.lull.insights.Baseline;
import app.lull.insights.Mark;
import app.lull.insights.Middle;
import app.lull.insights.Picture;
import app.lull.insights.Series;
import app.lull.insights.Week;
import app.lull.overview.Bands;
import app.lull.ui.LaneLook;
import app.lull.ui.SeriesLook;
import app.lull.ui.WeeksChart;
import app.lull.ui.WeeksChart.Band;
import app.lull.ui.WeeksChart.Lane;
import app.lull.ui.WeeksChart.Panel;
import app.lull.ui.WeeksChart.Stretch;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The weeks as a picture: bothered and stopped with the person's own band, and the other series below it where asked for. */
class OutcomeChart extends Div {

    private static final int MOST = 10;

    private final Picture.Shown shown;
    private final boolean band;

    /** @param others whether the other series are drawn too */
    OutcomeChart(Picture.Shown shown, boolean band, boolean others, List<String> lines) {
        this.shown = shown;
        this.band = band;
        var chart = new WeeksChart(String.join(" ", lines));
        var panels = new ArrayList<Panel>();
        panels.add(impact());
        if (others) {
            Arrays.stream(Series.values()).map(this::panel).forEach(panels::add);
        }
        chart.show(
                shown.weeks().stream().map(Week::from).toList(),
                panels,
                Arrays.stream(Mark.Kind.values())
                        .map(this::lane)
                        .filter(lane -> !lane.stretches().isEmpty())
                        .toList());
        add(chart);
    }

    private Panel impact() {
        return new Panel(
                "Bothered and stopped, together",
                SeriesLook.IMPACT,
                0,
                MOST,
                shown.weeks().stream()
                        .map(week -> week.impact() == null ? null : new WeeksChart.Mark(week.impact()))
                        .toList(),
                band(shown.comparison().baseline()));
    }

    private Panel panel(Series series) {
        return new Panel(
                Bands.title(series),
                look(series),
                0,
                series.most(),
                shown.weeks().stream().map(week -> mark(week.middle(series))).toList(),
                null,
                Bands.of(series));
    }

    private static WeeksChart.@Nullable Mark mark(@Nullable Middle middle) {
        if (middle == null) {
            return null;
        }
        var spread = middle.spread();
        return new WeeksChart.Mark(
                middle.median(), spread == null ? null : spread.lower(), spread == null ? null : spread.upper());
    }

    private @Nullable Band band(@Nullable Baseline baseline) {
        return baseline == null || !band
                ? null
                : new Band(
                        baseline.lower(),
                        baseline.upper(),
                        "Dashed: their own band, from the first %d weeks".formatted(Baseline.WEEKS));
    }

    private Lane lane(Mark.Kind kind) {
        return new Lane(
                Words.lane(kind),
                LaneLook.valueOf(kind.name()),
                shown.marks().stream()
                        .filter(mark -> mark.kind() == kind)
                        .map(mark -> new Stretch(mark.from(), mark.to(), mark.label()))
                        .toList());
    }

    private static SeriesLook look(Series series) {
        return switch (series) {
            case ANXIETY -> SeriesLook.ANXIETY;
            case BOTHER -> SeriesLook.TWITCH;
            case INTERFERENCE -> SeriesLook.INTERFERENCE;
            case CHECKING -> SeriesLook.CHECKING;
            case HEALTH_WORRY -> SeriesLook.HEALTH_WORRY;
        };
    }
}
