package app.lull.insights.ui;

import app.lull.insights.Baseline;
import app.lull.insights.Middle;
import app.lull.insights.Picture;
import app.lull.insights.Series;
import app.lull.insights.Week;
import app.lull.ui.SeriesLook;
import app.lull.ui.WeeksChart.Band;
import app.lull.ui.WeeksChart.Mark;
import app.lull.ui.WeeksChart.Panel;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The weeks as panels of a chart. */
final class Panels {

    private static final int MOST_IMPACT = 10;

    private Panels() {}

    /** Bother and interference together, and anxiety. */
    static List<Panel> first(Picture.Shown shown) {
        return List.of(impact(shown), panel(Series.ANXIETY, shown));
    }

    /** These two, and every other series. */
    static List<Panel> all(Picture.Shown shown) {
        return Stream.concat(
                        first(shown).stream(),
                        Stream.of(Series.BOTHER, Series.INTERFERENCE, Series.CHECKING, Series.HEALTH_WORRY)
                                .map(series -> panel(series, shown)))
                .toList();
    }

    private static Panel impact(Picture.Shown shown) {
        return new Panel(
                "Bothered and stopped, together",
                SeriesLook.IMPACT,
                0,
                MOST_IMPACT,
                shown.weeks().stream().map(Panels::impact).toList(),
                band(shown.comparison().baseline()));
    }

    private static Panel panel(Series series, Picture.Shown shown) {
        return new Panel(
                Words.title(series),
                look(series),
                0,
                series.most(),
                shown.weeks().stream().map(week -> mark(week.middle(series))).toList(),
                null,
                Words.bands(series));
    }

    private static @Nullable Mark impact(Week week) {
        return week.impact() == null ? null : new Mark(week.impact());
    }

    private static @Nullable Mark mark(@Nullable Middle middle) {
        if (middle == null) {
            return null;
        }
        var spread = middle.spread();
        return new Mark(
                middle.median(), spread == null ? null : spread.lower(), spread == null ? null : spread.upper());
    }

    private static @Nullable Band band(@Nullable Baseline baseline) {
        return baseline == null
                ? null
                : new Band(
                        baseline.lower(),
                        baseline.upper(),
                        "Dashed: your own band, from your first %d weeks".formatted(Baseline.WEEKS));
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
