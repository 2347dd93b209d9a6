package app.lull.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How much, and when, day by day: two panels on one time axis, each with its own value axis. Amounts are bars with their
 * range, moments are marks; a plan is drawn behind both as steps. A day that is not known stays open. Where days are too
 * narrow to be told apart, a bar is a week. Show the same figures as a table nearby: this is a picture.
 */
@Tag("lull-days")
@JsModule("./charts/lull-days.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
public final class DaysChart extends Component {

    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
            .toList();

    /** An empty chart. */
    public DaysChart() {
        addClassName("lull-days");
    }

    /**
     * Shows some days.
     *
     * @param description what a screen reader says instead of the picture
     * @param first the day of the first mark; the others follow one after the other
     */
    public void show(String description, LocalDate first, SeriesLook look, Amounts amounts, Moments moments) {
        var count = amounts.marks().size();
        for (var marks : List.of(amounts.without(), amounts.plan(), moments.marks(), moments.plan())) {
            if (marks.size() != count) {
                throw new IllegalArgumentException("%d marks for %d days".formatted(marks.size(), count));
            }
        }
        var days =
                first.datesUntil(first.plusDays(count)).map(LocalDate::toString).toList();
        getElement()
                .setProperty("description", description)
                .setPropertyBean("picture", new Picture(days, MONTHS, look, amounts, moments));
    }

    /**
     * How much on each day.
     *
     * @param words under the title, in a few words
     * @param wordsByWeek instead of these, where a bar is the middle day of a week, from the least to the most
     * @param without days known to be without
     * @param plan at most so much; null where there was no plan
     */
    public record Amounts(
            String title,
            String words,
            String wordsByWeek,
            List<@Nullable Amount> marks,
            List<Boolean> without,
            List<@Nullable Double> plan) {}

    /** One day. @param lower the least it can have been */
    public record Amount(double value, double lower, double upper) {

        public Amount {
            if (!(0 <= lower && lower <= value && value <= upper)) {
                throw new IllegalArgumentException("%s is not from %s to %s".formatted(value, lower, upper));
            }
        }
    }

    /**
     * When on each day, in hours from its midnight; from 24 on it is past the next one.
     *
     * @param from where the value axis begins
     * @param to where it ends
     * @param hours named on the axis: equally far apart, from the first to the last hour
     * @param plan none after that hour; null where there was no plan
     */
    public record Moments(
            String title,
            int from,
            int to,
            List<Hour> hours,
            List<@Nullable Double> marks,
            List<@Nullable Double> plan) {}

    /** An hour with a word for it. */
    public record Hour(int at, String word) {}

    record Picture(List<String> days, List<String> months, SeriesLook look, Amounts amounts, Moments moments) {}
}
