package app.lull.intake.ui;

import app.lull.intake.DayCurve;
import app.lull.intake.DayCurve.Point;
import app.lull.intake.IntakeDay;
import app.lull.intake.LogPage;
import app.lull.kinetics.Level;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Disclosure;
import app.lull.ui.LevelChart;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** How much is still there: a sentence, the day as a band, the same as a table, and what stands beside it. */
class LevelCard extends Card {

    private final Paragraph left = new Paragraph();
    private final LevelChart chart = new LevelChart();
    private final Paragraph explained = note();
    private final Paragraph bedside = note();
    private final Paragraph room = note();
    private final Paragraph plan = new Paragraph();
    private final Paragraph total = note();
    private final Paragraph limits = note();
    private final LevelTable table = new LevelTable();
    private final Disclosure asTable = new Disclosure("As a table", table);
    private final Button bedtime;

    LevelCard(Runnable askBedtime, Runnable askAboutMe) {
        addClassName("lull-log-sum");
        left.addClassName("lull-log-left");
        plan.addClassName("lull-log-plan");
        bedtime = Buttons.plain("", askBedtime);
        add(left, chart, bedside, room, plan, total, limits, explained);
        var aboutLimits = new LimitsExplained();
        var moreOfLimits = new Disclosure("About the limits", aboutLimits);
        add(Buttons.row(bedtime, Buttons.plain("About you", askAboutMe), asTable, moreOfLimits), table, aboutLimits);
    }

    void show(LogPage page) {
        var today = page.today();
        var curve = isBlank(page) ? null : page.curve();
        say(left, Words.left(today));
        chart.setVisible(curve != null);
        asTable.setVisible(curve != null);
        if (curve == null) {
            table.setVisible(false);
        } else {
            chart.show(Words.left(today) + " " + Words.explained(today), picture(curve, today));
            table.show(curve);
        }
        if (page.curve() == null) {
            say(explained, Words.notComputed(today));
        } else {
            say(explained, curve == null ? "" : Words.explained(today));
        }
        say(bedside, curve == null ? "" : Words.bedside(today));
        say(room, curve == null ? "" : Words.room(today));
        say(plan, Words.plan(today));
        say(total, today.entries().isEmpty() ? "" : Words.total(today));
        say(limits, Words.limits(today));
        bedtime.setText("Bedtime " + Words.time(today.bedtime()) + ", change");
    }

    /** Whether there is nothing to picture: the day is unknown, and nothing is left of the days before. */
    private static boolean isBlank(LogPage page) {
        var left = page.today().left();
        return page.today().isUnknown() && left != null && Math.round(left.high()) == 0;
    }

    private static Paragraph note() {
        var paragraph = new Paragraph();
        paragraph.addClassName("lull-note");
        return paragraph;
    }

    private static void say(Paragraph place, String words) {
        place.setText(words);
        place.setVisible(!words.isEmpty());
    }

    private static LevelChart.Picture picture(DayCurve curve, IntakeDay today) {
        return new LevelChart.Picture(
                curve.points().stream().map(LevelCard::hour).toList(),
                levels(curve, Level::low),
                levels(curve, Level::commonLow),
                levels(curve, Level::middle),
                levels(curve, Level::commonHigh),
                levels(curve, Level::high),
                curve.now(),
                "now",
                curve.bedtime(),
                "bed",
                IntakeDay.FINE_AT_BEDTIME,
                IntakeDay.FINE_AT_BEDTIME + " mg");
    }

    /** Every third hour has a name. */
    private static String hour(Point point) {
        var time = point.local().toLocalTime();
        return time.getMinute() == 0 && time.getHour() % 3 == 0 ? Words.time(time) : "";
    }

    private static List<Double> levels(DayCurve curve, Function<Level, Double> which) {
        Stream<Double> rounded =
                curve.points().stream().map(point -> Math.round(which.apply(point.level()) * 10) / 10.0);
        return rounded.toList();
    }
}
