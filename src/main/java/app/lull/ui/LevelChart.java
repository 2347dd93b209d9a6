package app.lull.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;

/**
 * A level through one day: a wide band, a narrower one in it, and a line in the middle, solid up to now and dashed after.
 * Say the same in a sentence and as a table nearby: this is a picture.
 */
@Tag("lull-level")
@JsModule("./charts/lull-level.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
public final class LevelChart extends Component {

    public LevelChart() {
        addClassName("lull-level");
    }

    /** Shows a day. @param description what a screen reader says instead of the picture */
    public void show(String description, Picture picture) {
        getElement().setProperty("description", description).setPropertyBean("picture", picture);
    }

    /**
     * A day; all lists are of one length, from low to high at each point.
     *
     * @param hours the wall clock at each point that is named, and nothing at the others
     * @param now where now is, counted in points from the first
     * @param bedtime likewise
     * @param line a level to compare with
     */
    public record Picture(
            List<String> hours,
            List<Double> low,
            List<Double> commonLow,
            List<Double> middle,
            List<Double> commonHigh,
            List<Double> high,
            double now,
            String nowWords,
            double bedtime,
            String bedtimeWords,
            double line,
            String lineWords) {

        public Picture {
            if (hours.isEmpty()) {
                throw new IllegalArgumentException("a day without a point");
            }
            for (var levels : List.of(low, commonLow, middle, commonHigh, high)) {
                if (levels.size() != hours.size()) {
                    throw new IllegalArgumentException(
                            "%d levels for %d points".formatted(levels.size(), hours.size()));
                }
            }
        }
    }
}
