package app.lull.insights.ui;

import app.lull.insights.Picture;
import app.lull.insights.Week;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.WeeksChart;
import com.vaadin.flow.component.button.Button;

/**
 * The picture: what matters most and anxiety first, the other four below them in the same picture when somebody asks, so
 * that all stand on one time axis.
 */
class WeeksCard extends Card {

    /** Every program that people begin when they feel worst would look good without these words. */
    private static final String BEGUN_AT_THE_WORST = "People often begin when things are at their worst. Part of any "
            + "fall after that comes from this alone, with or without Lull.";

    private final Picture.Shown shown;
    private final WeeksChart chart;
    private final Button more = Buttons.quiet("", this::turn);
    private boolean all;

    WeeksCard(Picture.Shown shown) {
        this.shown = shown;
        this.chart = new WeeksChart(
                shown.sentence() + " " + shown.comparison().sentence() + " The same figures are in the table below.");
        draw();
        note(shown.comparison().sentence());
        note(BEGUN_AT_THE_WORST);
        add(chart, more);
    }

    private void turn() {
        all = !all;
        draw();
    }

    private void draw() {
        chart.show(
                shown.weeks().stream().map(Week::from).toList(),
                all ? Panels.all(shown) : Panels.first(shown),
                Lanes.of(shown.marks()));
        more.setText(all ? "Only the first two" : "Bother, checking and worry too");
        more.getElement().setAttribute("aria-expanded", Boolean.toString(all));
    }
}
