package app.lull.today.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The quiet ring beside the greeting: how much of the day's few steps is done. */
class ProgressRing extends Div {

    private static final double AROUND = 2 * Math.PI * 26;

    ProgressRing() {
        addClassName("lull-ring");
        getElement().setAttribute("role", "img");
    }

    /** @param total 0 hides the ring */
    void show(int done, int total) {
        removeAll();
        setVisible(total > 0);
        if (total == 0) {
            return;
        }
        getElement().setAttribute("aria-label", done + " of " + total + " done");
        var filled = AROUND * done / total;
        add(new Svg(String.format(Locale.ROOT, """
                <svg viewBox="0 0 60 60" aria-hidden="true" focusable="false">
                  <circle class="all" cx="30" cy="30" r="26"/>
                  <circle class="done" cx="30" cy="30" r="26" stroke-dasharray="%.1f %.1f" transform="rotate(-90 30 30)"/>
                </svg>
                """, filled, AROUND - filled)));
        var words = new Span(done + " of " + total);
        words.getElement().setAttribute("aria-hidden", "true");
        add(words);
    }
}
