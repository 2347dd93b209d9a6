package app.lull.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Series by week, one panel above the other on one time axis: the middle of each week as a mark, its spread as a soft
 * bar, an empty week as a gap. The chart library is loaded when the first chart is shown. Show the same figures as a
 * table nearby: this is a picture.
 */
@Tag("lull-weeks")
@JsModule("./charts/lull-weeks.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
public final class WeeksChart extends Component {

    /** @param description what a screen reader says instead of the picture */
    public WeeksChart(String description) {
        addClassName("lull-weeks");
        getElement().setProperty("description", description);
    }

    /**
     * Shows the weeks.
     *
     * @param weeks the words under the axis, one a week
     * @param from where the value axis begins
     * @param to where it ends
     * @param panels from top to bottom, each with a mark (or null) for each week
     */
    public void show(List<String> weeks, int from, int to, List<Panel> panels) {
        for (var panel : panels) {
            if (panel.marks().size() != weeks.size()) {
                throw new IllegalArgumentException("%s has %d marks for %d weeks"
                        .formatted(panel.title(), panel.marks().size(), weeks.size()));
            }
        }
        getElement().setPropertyBean("picture", new Picture(weeks, from, to, panels));
    }

    /** One series in its own panel. */
    public record Panel(String title, SeriesLook look, List<@Nullable Mark> marks) {}

    /** One week. @param lower the spread's lower end; null, with the upper, where no spread is known */
    public record Mark(
            double middle, @Nullable Double lower, @Nullable Double upper) {}

    record Picture(List<String> weeks, int from, int to, List<Panel> panels) {}
}
