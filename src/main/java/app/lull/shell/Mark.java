package app.lull.shell;

import com.vaadin.flow.component.Svg;

/** The mark of Lull: the breathing circle. */
final class Mark {

    private Mark() {}

    /** A new mark; says nothing to a screen reader, the name beside it does. */
    static Svg draw() {
        var svg = new Svg("""
                <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">\
                <circle class="far" cx="16" cy="16" r="15"/><circle class="near" cx="16" cy="16" r="11"/>\
                <circle class="core" cx="16" cy="16" r="7"/></svg>""");
        svg.addClassName("lull-mark");
        return svg;
    }
}
