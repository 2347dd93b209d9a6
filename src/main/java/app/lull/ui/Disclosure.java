package app.lull.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;

/** A button that shows something more, and hides it again. */
public final class Disclosure extends Button {

    /** @param more hidden to begin with; stands wherever its page puts it */
    public Disclosure(String words, Component more) {
        super(words);
        tell(more, false);
        addClickListener(click -> tell(more, !more.isVisible()));
    }

    private void tell(Component more, boolean shown) {
        more.setVisible(shown);
        getElement().setAttribute("aria-expanded", Boolean.toString(shown));
    }
}
