package app.lull.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** The three kinds of button; a screen has one primary at most. */
public final class Buttons {

    private Buttons() {}

    /** The one thing to do on this screen. */
    public static Button primary(String words, Runnable click) {
        var button = quiet(words, click);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** The one thing to do, as wide as its column: for saving a form. */
    public static Button wide(String words, Runnable click) {
        var button = primary(words, click);
        button.addClassName("lull-whole-width");
        return button;
    }

    /** Another thing one can do. */
    public static Button quiet(String words, Runnable click) {
        return new Button(words, event -> click.run());
    }

    /** As little as a link. */
    public static Button plain(String words, Runnable click) {
        var button = quiet(words, click);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** Buttons in a row. */
    public static Div row(com.vaadin.flow.component.Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("lull-actions");
        return row;
    }
}
