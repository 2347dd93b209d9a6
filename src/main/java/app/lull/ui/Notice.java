package app.lull.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;

/** A calm message. One about an error says what happened, what is safe, and what to do. */
public class Notice extends Div {

    /** Tells the stylesheet how much room the message takes, so that the page begins under it. */
    private static final String MAKE_ROOM = """
            new ResizeObserver(([{target}]) => {
              document.documentElement.style.setProperty('--lull-notice', `${target.offsetHeight}px`);
            }).observe(this)\
            """;

    /** A message that stands in the page. */
    public Notice(String title, String text, Component... actions) {
        addClassName("lull-notice");
        getElement().setAttribute("role", "status");
        var heading = new Paragraph(title);
        heading.addClassName("title");
        var words = new Paragraph(text);
        words.addClassName("lull-note");
        add(heading, words);
        add(actions);
    }

    /** Says over the page that something is done; it goes by itself. For what can be seen on the page as well. */
    public static void done(String text) {
        show(text, Duration.ofSeconds(7));
    }

    /** Says something over the page until it is put away; there is one such message at a time. Needs a current UI. */
    public static void show(String text) {
        show(text, Duration.ZERO);
    }

    /** As above, and goes by itself after this time. */
    public static void show(String text, Duration time) {
        var ui = UI.getCurrentOrThrow();
        takeAway(ui);
        var shown = new Notification();
        shown.addClassName("lull-notice-over");
        shown.setPosition(Notification.Position.TOP_CENTER);
        shown.setDuration((int) time.toMillis());
        var close = Buttons.plain("OK", shown::close);
        var words = new Div(new Paragraph(text), close);
        words.addClassName("lull-notice-words");
        shown.add(words);
        ComponentUtil.setData(ui, Notification.class, shown);
        shown.open();
        words.getElement().executeJs(MAKE_ROOM);
    }

    /** Takes the message over the page away, if there is one; for when its reason is gone. */
    public static void clear() {
        takeAway(UI.getCurrentOrThrow());
    }

    private static void takeAway(UI ui) {
        var earlier = ComponentUtil.getData(ui, Notification.class);
        if (earlier != null) {
            earlier.close();
            ComponentUtil.setData(ui, Notification.class, null);
        }
    }
}
