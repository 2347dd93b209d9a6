package app.lull.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;

/** A button that shows something more, and hides it again. */
public final class Disclosure extends Button {

    private final Component more;

    /** @param more hidden to begin with; stands wherever its page puts it */
    public Disclosure(String words, Component more) {
        super(words);
        this.more = more;
        tell(false);
        addClickListener(click -> tell(!more.isVisible()));
    }

    /** Shows it from the beginning. */
    public void open() {
        tell(true);
    }

    private void tell(boolean shown) {
        more.setVisible(shown);
        getElement().setAttribute("aria-expanded", Boolean.toString(shown));
    }
}
