package app.lull.ui;

import com.vaadin.flow.component.Svg;

/** The few pictures of the frame, drawn with one line. They say nothing to a screen reader; the words beside them do. */
public enum Glyph {
    /** The sun over the day. */
    TODAY("<path d='M3 18.5h18M6.5 18.5a5.5 5.5 0 0 1 11 0M12 5.5v3M4.9 9.4l1.9 1.9M19.1 9.4l-1.9 1.9'/>"),
    /** Slow waves. */
    PRACTICE("<path d='M3 8.5c3-3.3 6-3.3 9 0s6 3.3 9 0M3 15.5c3-3.3 6-3.3 9 0s6 3.3 9 0'/>"),
    /** A pen on a line. */
    LOG("<path d='M4 20h16M14.8 4.9l3.3 3.3L8.6 17.7 4.5 18.5l.8-4.1zM12.6 7.1l3.3 3.3'/>"),
    /** Weeks, one after the other. */
    INSIGHTS("<path d='M4 20h16M5.5 14.5l4.2-4 4 2.6L19 6.5'/><circle cx='9.7' cy='10.5' r='1.4'/>"
            + "<circle cx='13.7' cy='13.1' r='1.4'/>"),
    /** What one likes. */
    HEART("<path d='M12 19.5S4 14.7 4 9.2A4.2 4.2 0 0 1 12 7.4a4.2 4.2 0 0 1 8 1.8c0 5.5-8 10.3-8 10.3z'/>"),
    /** Three dots. */
    MORE("<path d='M5.5 12h.01M12 12h.01M18.5 12h.01' stroke-width='3.4'/>"),
    /** The breathing circle. */
    CALM("<circle cx='12' cy='12' r='9'/><circle cx='12' cy='12' r='4.6' fill='currentColor' stroke='none'/>");

    private final String shapes;

    Glyph(String shapes) {
        this.shapes = shapes;
    }

    /** The picture of that name (case does not matter); three dots where there is none. */
    public static Glyph named(String name) {
        for (var glyph : values()) {
            if (glyph.name().equalsIgnoreCase(name)) {
                return glyph;
            }
        }
        return MORE;
    }

    /** A new picture, 24 px, in the colour of the text around it. */
    public Svg draw() {
        var svg = new Svg("<svg class='lull-glyph' viewBox='0 0 24 24' aria-hidden='true' focusable='false'>" + shapes
                + "</svg>");
        svg.addClassName("lull-glyph");
        return svg;
    }
}
