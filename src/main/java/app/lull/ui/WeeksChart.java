package app.lull.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Series by week, one panel above the other on one time axis: the middle of each week as a mark, its spread as a soft
 * bar, an empty week as a gap. Each panel has its own value axis; under the panels, lanes tell what went on meanwhile.
 * The chart library is loaded when the first chart is shown. Show the same figures as a table nearby: this is a picture.
 */
@Tag("lull-weeks")
@JsModule("./charts/lull-weeks.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
public final class WeeksChart extends Component {

    private static final int DAYS = 7;
    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
            .toList();

    /** @param description what a screen reader says instead of the picture */
    public WeeksChart(String description) {
        addClassName("lull-weeks");
        describe(description);
    }

    /** Other words for a screen reader, where another picture is shown. */
    public void describe(String description) {
        getElement().setProperty("description", description);
    }

    /** Shows panels without lanes; see {@link #show(List, List, List)}. */
    public void show(List<LocalDate> weeks, List<Panel> panels) {
        show(weeks, panels, List.of());
    }

    /**
     * Shows the weeks.
     *
     * @param weeks the first day of each, one after the other without a gap
     * @param panels from top to bottom, each with a mark (or null) for each week
     * @param lanes from top to bottom; what lies outside the weeks is cut off
     */
    public void show(List<LocalDate> weeks, List<Panel> panels, List<Lane> lanes) {
        for (var panel : panels) {
            if (panel.marks().size() != weeks.size()) {
                throw new IllegalArgumentException("%s has %d marks for %d weeks"
                        .formatted(panel.title(), panel.marks().size(), weeks.size()));
            }
        }
        var drawn = weeks.isEmpty()
                ? List.<DrawnLane>of()
                : lanes.stream()
                        .map(lane -> lane.drawn(weeks.getFirst(), weeks.size() * DAYS))
                        .filter(lane -> !lane.stretches().isEmpty())
                        .toList();
        getElement()
                .setPropertyBean(
                        "picture",
                        new Picture(weeks.stream().map(LocalDate::toString).toList(), MONTHS, panels, drawn));
    }

    /**
     * One series in its own panel.
     *
     * @param from where the value axis begins; 0 or less, where marks have a spread
     * @param to where it ends
     * @param band drawn softly behind the marks
     * @param steps words for the values {@code from}, {@code from + 1} … {@code to}; none means figures
     */
    public record Panel(
            String title,
            SeriesLook look,
            int from,
            int to,
            List<@Nullable Mark> marks,
            @Nullable Band band,
            List<String> steps) {

        public Panel {
            if (from >= to) {
                throw new IllegalArgumentException("%s: an axis from %d to %d".formatted(title, from, to));
            }
            if (!steps.isEmpty() && steps.size() != to - from + 1) {
                throw new IllegalArgumentException(
                        "%s: %d words for %d to %d".formatted(title, steps.size(), from, to));
            }
        }

        /** Figures from 0 to 10. */
        public Panel(String title, SeriesLook look, List<@Nullable Mark> marks) {
            this(title, look, 0, 10, marks, null);
        }

        /** Figures on an axis of its own. */
        public Panel(String title, SeriesLook look, int from, int to, List<@Nullable Mark> marks, @Nullable Band band) {
            this(title, look, from, to, marks, band, List.of());
        }
    }

    /** One week. @param lower the spread's lower end; null, with the upper, where no spread is known */
    public record Mark(
            double middle, @Nullable Double lower, @Nullable Double upper) {

        /** A figure that has no spread, such as a sum. */
        public Mark(double figure) {
            this(figure, null, null);
        }
    }

    /** A range to compare with. @param words what it is, in a few words; stands under the panel's title */
    public record Band(double lower, double upper, String words) {

        public Band {
            if (!(lower <= upper)) {
                throw new IllegalArgumentException("a band from %s to %s".formatted(lower, upper));
            }
        }
    }

    /** What went on meanwhile. @param stretches in order */
    public record Lane(String title, LaneLook look, List<Stretch> stretches) {

        DrawnLane drawn(LocalDate first, int days) {
            return new DrawnLane(
                    title,
                    look,
                    stretches.stream()
                            .map(stretch -> stretch.drawn(first, days))
                            .filter(stretch -> stretch.from() < stretch.to())
                            .toList());
        }
    }

    /** Some days in a row, both ends included. @param label very short; left out where there is no room */
    public record Stretch(LocalDate from, LocalDate to, String label) {

        DrawnStretch drawn(LocalDate first, int days) {
            return new DrawnStretch(
                    Math.max(0, ChronoUnit.DAYS.between(first, from)),
                    Math.min(days, ChronoUnit.DAYS.between(first, to) + 1),
                    label);
        }
    }

    record DrawnLane(String title, LaneLook look, List<DrawnStretch> stretches) {}

    record DrawnStretch(long from, long to, String label) {}

    record Picture(List<String> weeks, List<String> months, List<Panel> panels, List<DrawnLane> lanes) {}
}
