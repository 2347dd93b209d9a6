package app.lull.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Where there is nothing yet: says what will be here, and the one thing to do. */
public class EmptyState extends Div {

    /**
     * @param whatWillBeHere one short sentence
     * @param whatToDo when or how it comes to be
     * @param action none, or the one button
     */
    public EmptyState(String whatWillBeHere, String whatToDo, Component... action) {
        addClassName("lull-empty");
        var title = new Paragraph(whatWillBeHere);
        title.addClassName("title");
        var how = new Paragraph(whatToDo);
        how.addClassName("lull-note");
        add(title, how);
        add(action);
    }
}
