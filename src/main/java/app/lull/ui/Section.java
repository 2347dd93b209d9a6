package app.lull.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import java.util.UUID;

/** A heading of the second rank and what belongs to it. */
@Tag("section")
public class Section extends HtmlContainer {

    private final H2 heading;

    /** @param heading names the part of the page, also for a screen reader */
    public Section(String heading, Component... parts) {
        addClassName("lull-section");
        this.heading = new H2(heading);
        this.heading.setId("section-" + UUID.randomUUID());
        getElement().setAttribute("aria-labelledby", this.heading.getId().orElseThrow());
        add(this.heading);
        add(parts);
    }

    /** Other words for the heading. */
    public final void setHeading(String text) {
        heading.setText(text);
    }

    /** Takes away everything under the heading. */
    public final void clear() {
        getChildren().filter(child -> child != heading).toList().forEach(this::remove);
    }
}
