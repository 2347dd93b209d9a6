package app.lull.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;

/** A calm message. One about an error says what happened, what is safe, and what to do. */
public class Notice extends Div {

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

    /** Says something over the page until it is put away; there is one such message at a time. Needs a current UI. */
    public static void show(String text) {
        var ui = UI.getCurrentOrThrow();
        takeAway(ui);
        var shown = new Notification();
        shown.addClassName("lull-notice-over");
        shown.setPosition(Notification.Position.TOP_CENTER);
        shown.setDuration(0);
        var close = Buttons.plain("OK", shown::close);
        var words = new Div(new Paragraph(text), close);
        words.addClassName("lull-notice-words");
        shown.add(words);
        ComponentUtil.setData(ui, Notification.class, shown);
        shown.open();
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
